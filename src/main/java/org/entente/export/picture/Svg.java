package org.entente.export.picture;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.base.ProblemException;
import org.entente.base.AtomicFile;
import org.entente.view.GraphSnapshot;
import org.entente.view.picture.GraphPainter;
import org.entente.view.picture.Picture;
import org.entente.view.picture.SansMeasure;
import org.entente.view.picture.Theme;

/// Writes pictures as SVG files with real text, drawn as the canvas draws.
public final class Svg {

  private Svg() {}

  /// Writes the whole graph.
  ///
  /// @param file replaced whole or left as it was
  /// @throws ProblemException if the file cannot be written
  public static void write(GraphSnapshot graph, Theme theme, Path file) {
    write(new GraphPainter(new SansMeasure()).paintWhole(graph, theme), file);
  }

  /// Writes a picture that is made already, such as what a window shows.
  public static void write(Picture picture, Path file) {
    byte[] text = text(picture).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(text));
  }

  /// The picture as an SVG 1.1 document.
  public static String text(Picture picture) {
    return new SvgText().document(picture);
  }
}
