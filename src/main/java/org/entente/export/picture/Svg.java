package org.entente.export.picture;

import java.nio.file.Path;
import org.entente.view.GraphSnapshot;
import org.entente.view.picture.Theme;

/// Pictures of a graph as SVG files with real text, drawn as the canvas draws.
@SuppressWarnings("DoNotCallSuggester") // comes with the pictures
public final class Svg {

  private Svg() {}

  /// Writes the whole graph.
  ///
  /// @param file written aside first and then moved, so that nothing half-written is left
  /// @throws org.entente.base.ProblemException if the file cannot be written
  public static void write(GraphSnapshot graph, Theme theme, Path file) {
    throw new UnsupportedOperationException();
  }
}
