package org.entente.ui.graph;

import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// Shows where keys go: a frame round the canvas while it has the focus, and a ring round the node
/// from which arrow keys walk.
final class FocusRing {

  private static final double GAP = 11;

  private final Circle ring = new Circle();
  private final Region frame = new Region();
  private final Group both = new Group(frame, ring);

  FocusRing() {
    ring.setId("focus-ring");
    ring.getStyleClass().add("focus-ring");
    // The style sheet gives the ring its colour; without one it must not hide its node.
    ring.setFill(Color.TRANSPARENT);
    ring.setManaged(false);
    frame.getStyleClass().add("focus-frame");
    frame.setManaged(false);
    both.setManaged(false);
    both.setMouseTransparent(true);
  }

  javafx.scene.Node overlay() {
    return both;
  }

  /// @param focused whether the canvas has the focus
  /// @param current the current node's place and radius on the screen; no radius if there is none
  void place(boolean focused, double width, double height, Point2D current, double radius) {
    both.setVisible(focused);
    frame.resize(width, height);
    ring.setVisible(radius > 0);
    ring.setCenterX(current.getX());
    ring.setCenterY(current.getY());
    ring.setRadius(radius + GAP);
  }
}
