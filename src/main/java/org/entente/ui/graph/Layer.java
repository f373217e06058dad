package org.entente.ui.graph;

import java.nio.IntBuffer;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.entente.view.picture.Viewport;
import org.entente.view.raster.IconMasks;
import org.entente.view.raster.Pixels;
import org.entente.view.raster.Raster;

/// An image that is drawn without the toolkit, by any thread, while it is not shown.
final class Layer {

  private static final int STRIPS = 4;

  private final Pixels pixels;
  private final PixelBuffer<IntBuffer> buffer;
  private final WritableImage image;

  Layer(int width, int height) {
    int[] argb = new int[width * height];
    pixels = new Pixels(argb, width, height);
    buffer =
        new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
    image = new WritableImage(buffer);
  }

  boolean hasSize(int width, int height) {
    return pixels.width() == width && pixels.height() == height;
  }

  /// Draws strips of the layer, several at a time.
  ///
  /// @param area what the whole layer shows
  /// @param scale pixels of the image per pixel of the viewport
  /// @param clear makes a strip what it is before anything is drawn on it
  /// @param draw draws the part of the area that it is given
  void draw(
      Viewport area,
      double scale,
      boolean antialiased,
      IconMasks icons,
      Consumer<Pixels> clear,
      BiConsumer<Viewport, Raster> draw) {
    IntStream.range(0, STRIPS)
        .parallel()
        .forEach(
            strip -> {
              int top = pixels.height() * strip / STRIPS;
              int bottom = pixels.height() * (strip + 1) / STRIPS;
              Pixels rows = pixels.rows(top, bottom);
              clear.accept(rows);
              Viewport part =
                  new Viewport(
                      area.x(),
                      area.y() + top / scale / area.zoom(),
                      area.zoom(),
                      area.width(),
                      (bottom - top) / scale);
              draw.accept(part, new Raster(rows, scale, antialiased, icons));
            });
  }

  /// The image as it was drawn last. FX thread only.
  Image image() {
    buffer.updateBuffer(all -> null);
    return image;
  }
}
