package org.entente.ui.graph;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import org.entente.view.picture.Picture;

/// Pictures as images of pixels. FX thread only.
public final class PictureImage {

  private PictureImage() {}

  /// The whole picture.
  ///
  /// @param scale pixels of the image per pixel of the picture
  public static WritableImage of(Picture picture, double scale) {
    int width = (int) Math.ceil(picture.width() * scale);
    int height = (int) Math.ceil(picture.height() * scale);
    return tile(picture, scale, 0, 0, width, height);
  }

  /// A part of the picture.
  ///
  /// @param left,top,width,height in pixels of the image
  static WritableImage tile(
      Picture picture, double scale, int left, int top, int width, int height) {
    Canvas canvas = new Canvas(width, height);
    GraphicsContext to = canvas.getGraphicsContext2D();
    to.translate(-left, -top);
    to.scale(scale, scale);
    new PictureRenderer(to).draw(picture);
    return canvas.snapshot(null, new WritableImage(width, height));
  }
}
