package org.entente.ui.graph;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import org.entente.view.GraphSnapshot;
import org.entente.view.picture.Motif;
import org.entente.view.picture.Palette;
import org.entente.view.picture.Shape;
import org.entente.view.picture.TextMeasure;
import org.entente.view.picture.TimeAxis;
import org.entente.view.picture.Viewport;

/// Draws the dates of a timeline over what is seen; they keep to the rim while the rest is panned.
final class AxisLayer extends Canvas {

  private final PictureRenderer renderer = new PictureRenderer(getGraphicsContext2D());
  private final TextMeasure measure;
  private GraphSnapshot graph = GraphSnapshot.EMPTY;
  private TimeAxis axis = TimeAxis.of(graph);
  private List<Shape> drawn = List.of();

  AxisLayer(TextMeasure measure) {
    this.measure = measure;
    setManaged(false);
  }

  /// Draws anew if that makes a difference.
  void show(Motif motif, Viewport viewport) {
    if (!motif.graph().equals(graph)) {
      graph = motif.graph();
      axis = TimeAxis.of(graph);
    }
    setVisible(!axis.isEmpty());
    List<Shape> shapes = new ArrayList<>();
    axis.draw(viewport, Palette.of(motif.theme()), measure, shapes::add);
    boolean resized = getWidth() != viewport.width() || getHeight() != viewport.height();
    if (!shapes.equals(drawn) || (resized && !axis.isEmpty())) {
      drawn = shapes;
      setWidth(viewport.width());
      setHeight(viewport.height());
      getGraphicsContext2D().clearRect(0, 0, viewport.width(), viewport.height());
      renderer.draw(shapes);
    }
  }
}
