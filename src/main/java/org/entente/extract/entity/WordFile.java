package org.entente.extract.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// The lines of a data file beside this class that are neither empty nor comments.
final class WordFile {

  private WordFile() {}

  /// @param name the file's name within the package
  static List<String> lines(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new ProblemException(
            Problem.internal("A word list is missing", name, "Build the program again"));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new ProblemException(
          Problem.internal("A word list cannot be read", name, "Build the program again"), e);
    }
  }
}
