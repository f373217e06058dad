package org.entente.ui.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import org.apache.jena.graph.Node;
import org.entente.view.GraphSnapshot;
import org.entente.view.picture.Viewport;

/// The line that is drawn round nodes to select them; its ends are joined by a straight line.
final class Lasso {

  private static final double HARDLY_VISIBLE = 0.12;

  private final GraphCanvas canvas;
  private final Polygon line = new Polygon();

  Lasso(GraphCanvas canvas) {
    this.canvas = canvas;
    Color colour = Color.web("#D27000");
    line.setManaged(false);
    line.setMouseTransparent(true);
    line.setFill(colour.deriveColor(0, 1, 1, HARDLY_VISIBLE));
    line.setStroke(colour);
    line.getStrokeDashArray().setAll(4.0, 3.0);
    line.getStyleClass().add("lasso");
  }

  void begin(double x, double y) {
    line.getPoints().setAll(x, y);
    canvas.add(line);
  }

  void goOn(double x, double y) {
    line.getPoints().addAll(x, y);
  }

  void end() {
    canvas.remove(line);
  }

  /// The nodes whose middles it goes round.
  Set<Node> inside(GraphSnapshot graph, Viewport viewport) {
    Set<Node> inside = new LinkedHashSet<>();
    for (int node = 0; node < graph.nodeCount(); node++) {
      if (holds(viewport.screenX(graph.x(node)), viewport.screenY(graph.y(node)))) {
        inside.add(graph.node(node).term());
      }
    }
    return inside;
  }

  /// Whether a line from the point to the right crosses the lasso an odd number of times.
  private boolean holds(double x, double y) {
    var points = line.getPoints();
    boolean odd = false;
    int last = points.size() - 2;
    for (int at = 0; at < points.size(); last = at, at += 2) {
      double fromX = points.get(last);
      double fromY = points.get(last + 1);
      double toX = points.get(at);
      double toY = points.get(at + 1);
      if (fromY > y != toY > y && x < fromX + (toX - fromX) * (y - fromY) / (toY - fromY)) {
        odd = !odd;
      }
    }
    return odd;
  }
}
