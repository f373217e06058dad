package org.entente.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// A query or an update in a file.
final class QueryFile {

  private QueryFile() {}

  /// @param parse reads the text
  /// @throws ProblemException if the file cannot be read or its text cannot be parsed; names the
  ///   file
  static <T> T read(Path file, Function<String, T> parse) {
    try {
      return parse.apply(Files.readString(file));
    } catch (ProblemException e) {
      Problem problem = e.problem();
      throw new ProblemException(
          new Problem(
              problem.kind(),
              problem.what(),
              file.toString(),
              problem.position(),
              problem.advice()),
          e);
    } catch (NoSuchFileException e) {
      throw unreadable("There is no such file", file, e);
    } catch (CharacterCodingException e) {
      throw unreadable("The file is not in UTF-8", file, e);
    } catch (IOException e) {
      throw unreadable("The file cannot be read", file, e);
    }
  }

  private static ProblemException unreadable(String what, Path file, IOException cause) {
    return new ProblemException(Problem.input(what, file.toString(), ""), cause);
  }
}
