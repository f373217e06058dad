package org.entente.extract.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.rule.RuleTable;

/// What a text of own words holds.
///
/// @param words what it adds; nothing if there is any problem, so that a slip never changes half of
///   what is found
/// @param problems what is wrong with it, in the order of its lines
public record OwnWordsFile(OwnWords words, List<Problem> problems) {

  public static final OwnWordsFile EMPTY = new OwnWordsFile(OwnWords.NONE, List.of());

  public OwnWordsFile {
    problems = List.copyOf(problems);
  }

  /// Reads own words.
  ///
  /// @param source what the text is called in problems
  /// @param rules the shipped rules, whose word groups own rules may use
  /// @param names the shipped names, to which own aliases may point
  public static OwnWordsFile parse(String text, String source, RuleTable rules, Gazetteer names) {
    return new OwnWordsReader(source, rules, names).read(text);
  }

  /// The text of a file of own words.
  ///
  /// @throws ProblemException if there is none, or it cannot be read or is not UTF-8
  public static String text(Path file) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          Problem.input("There is no such file", file.toString(), "Check its name and folder."), e);
    } catch (CharacterCodingException e) {
      throw new ProblemException(
          Problem.input("The file of own words is not UTF-8", file.toString(), "Save it as UTF-8."),
          e);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.input(
              "The file of own words cannot be read", file.toString(), "Check its permissions."),
          e);
    }
  }

  /// Writes a file of own words, whole or not at all.
  ///
  /// @return the file
  /// @throws ProblemException if it cannot be written
  public static Path write(Path file, String text) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(beside, text);
      return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.input(
              "The file of own words cannot be written",
              file.toString(),
              "Check the folder's permissions and the space on the disk."),
          e);
    }
  }

  /// What a new file begins with: its format in comments.
  ///
  /// @throws UncheckedIOException if the program was built without it
  public static String template() {
    try (InputStream in = OwnWordsFile.class.getResourceAsStream("template.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program was built without the template of own words");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
