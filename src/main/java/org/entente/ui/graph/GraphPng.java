package org.entente.ui.graph;

import java.nio.file.Path;
import org.entente.view.GraphSnapshot;
import org.entente.view.picture.Theme;

/// Pictures of a graph as PNG files, drawn as the canvas draws. Works without a display and without
/// a running window: the first call then starts JavaFX on its headless platform.
@SuppressWarnings("DoNotCallSuggester") // comes with the pictures
public final class GraphPng {

  private GraphPng() {}

  /// Writes the whole graph. Must not be called on the FX thread.
  ///
  /// @param scale pixels of the file per pixel of the canvas: 2 for twice as sharp
  /// @param file written aside first and then moved, so that nothing half-written is left
  /// @throws org.entente.base.ProblemException if the file cannot be written
  public static void write(GraphSnapshot graph, Theme theme, double scale, Path file) {
    throw new UnsupportedOperationException();
  }
}
