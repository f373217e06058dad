package org.entente.ui.takeaway;

import java.nio.file.Path;
import org.entente.view.GraphSnapshot;

/// Writes the picture of a graph. Not on the window's thread.
@FunctionalInterface
public interface PictureWriter {

  /// @param ending `png` or `svg`
  /// @throws org.entente.base.ProblemException if the file cannot be written
  void write(GraphSnapshot graph, boolean dark, String ending, Path file);
}
