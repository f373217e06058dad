package org.entente.ui.graph;

import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.entente.view.picture.Bounds;

/// The rectangle that is drawn out to select what is in it.
final class RubberBand {

  private static final double HARDLY_VISIBLE = 0.12;

  private final GraphCanvas canvas;
  private final Rectangle rectangle = new Rectangle();

  RubberBand(GraphCanvas canvas) {
    this.canvas = canvas;
    Color colour = Color.web("#D27000");
    rectangle.setManaged(false);
    rectangle.setMouseTransparent(true);
    rectangle.setFill(colour.deriveColor(0, 1, 1, HARDLY_VISIBLE));
    rectangle.setStroke(colour);
    rectangle.getStrokeDashArray().setAll(4.0, 3.0);
    rectangle.getStyleClass().add("rubber-band");
  }

  void show(double fromX, double fromY, double toX, double toY) {
    rectangle.setX(Math.min(fromX, toX));
    rectangle.setY(Math.min(fromY, toY));
    rectangle.setWidth(Math.abs(toX - fromX));
    rectangle.setHeight(Math.abs(toY - fromY));
    if (rectangle.getParent() == null) {
      canvas.add(rectangle);
    }
  }

  void hide() {
    canvas.remove(rectangle);
  }

  Bounds bounds() {
    return new Bounds(
        rectangle.getX(),
        rectangle.getY(),
        rectangle.getX() + rectangle.getWidth(),
        rectangle.getY() + rectangle.getHeight());
  }
}
