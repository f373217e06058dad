package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// Finds the articles that are meant by files and folders on the command line.
final class ArticleFiles {

  private static final String ENDING = ".txt";

  private ArticleFiles() {}

  /// The files as they are named, and of each folder the text files within it at any depth, in the
  /// order of their paths.
  ///
  /// @throws ProblemException for a folder without any, or one that cannot be read
  static List<Path> in(List<Path> named) {
    List<Path> files = new ArrayList<>();
    for (Path each : named) {
      if (Files.isDirectory(each)) {
        files.addAll(within(each));
      } else {
        files.add(each);
      }
    }
    return files;
  }

  private static List<Path> within(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(Files::isRegularFile).filter(ArticleFiles::isText).sorted().toList();
      if (files.isEmpty()) {
        throw new ProblemException(
            Problem.input(
                "There are no articles in this folder",
                folder.toString(),
                "Articles are text files whose names end in " + ENDING + "."));
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw new ProblemException(
          Problem.input(
              "The folder cannot be read", folder.toString(), "See that you may read all of it."),
          e);
    }
  }

  private static boolean isText(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }
}
