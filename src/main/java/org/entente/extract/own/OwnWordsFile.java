package org.entente.extract.own;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
}
