package org.entente.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// What a drawn graph can be written as; the ending of the file's name says which.
enum PictureFormat {
  PNG,
  SVG,
  GEXF,
  GRAPHML,
  DOT;

  /// @throws ProblemException if the file's ending is that of none
  static PictureFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith(format.ending()))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.input(
                        "The file name's ending does not say which picture to write",
                        file.toString(),
                        "Use "
                            + Arrays.stream(values())
                                .map(PictureFormat::ending)
                                .collect(Collectors.joining(", "))
                            + ".")));
  }

  private String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
