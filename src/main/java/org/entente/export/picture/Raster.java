package org.entente.export.picture;

import java.nio.file.Path;
import org.entente.base.ProblemException;
import org.entente.view.GraphSnapshot;
import org.entente.view.picture.Picture;
import org.entente.view.picture.Theme;

/// Writes pictures as PNG files. Implemented where there is a surface to draw on; calls wait until
/// the file is written.
public interface Raster {

  /// Writes the whole graph.
  ///
  /// @param scale pixels of the file per pixel of the canvas: 2 for twice as sharp
  /// @param file replaced whole or left as it was
  /// @throws ProblemException if the file cannot be written, or the picture would be too large
  void write(GraphSnapshot graph, Theme theme, double scale, Path file);

  /// Writes a picture that is made already, such as what a window shows.
  void write(Picture picture, double scale, Path file);
}
