package org.entente.ui.graph;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.AtomicFile;
import org.entente.export.picture.Raster;
import org.entente.view.GraphSnapshot;
import org.entente.view.picture.GraphPainter;
import org.entente.view.picture.Picture;
import org.entente.view.picture.Theme;

/// Writes PNG files, drawn as the canvas draws. Works without a display and without a window: the
/// first call then starts JavaFX on its headless platform, which keeps a thread alive, so a command
/// must end with `System.exit`. Not to be called on the FX thread, which does the drawing.
///
/// Large pictures are drawn in tiles, since a surface may not be larger than a graphics card's
/// texture.
public final class GraphPng implements Raster {

  private static final int TILE = 2048;
  private static final long MOST_PIXELS = 250_000_000;

  private final FxThread fx = new FxThread();

  @Override
  public void write(GraphSnapshot graph, Theme theme, double scale, Path file) {
    Picture picture = fx.call(() -> new GraphPainter(new FxTextMeasure()).paintWhole(graph, theme));
    write(picture, scale, file);
  }

  @Override
  public void write(Picture picture, double scale, Path file) {
    int width = (int) Math.ceil(picture.width() * scale);
    int height = (int) Math.ceil(picture.height() * scale);
    if ((long) width * height > MOST_PIXELS) {
      throw new ProblemException(
          Problem.input(
              "The picture would have %,d by %,d pixels, which is too large"
                  .formatted(width, height),
              file.toString(),
              "Choose a smaller scale, or write SVG."));
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int top = 0; top < height; top += TILE) {
      for (int left = 0; left < width; left += TILE) {
        tile(picture, scale, image, left, top);
      }
    }
    AtomicFile.write(file, out -> ImageIO.write(image, "png", out));
  }

  private void tile(Picture picture, double scale, BufferedImage image, int left, int top) {
    int width = Math.min(TILE, image.getWidth() - left);
    int height = Math.min(TILE, image.getHeight() - top);
    int[] pixels = fx.call(() -> pixels(picture, scale, left, top, width, height));
    image.setRGB(left, top, width, height, pixels, 0, width);
  }

  private static int[] pixels(
      Picture picture, double scale, int left, int top, int width, int height) {
    WritableImage image = PictureImage.tile(picture, scale, left, top, width, height);
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
