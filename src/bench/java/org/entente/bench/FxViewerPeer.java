package org.entente.bench;

import java.util.EnumSet;
import javafx.scene.Parent;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.fx_viewer.FxDefaultView;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.javafx.FxGraphRenderer;
import org.graphstream.ui.view.Viewer;
import org.graphstream.ui.view.util.InteractiveElement;

/// GraphStream's viewer for JavaFX, without labels, which it draws over each other. Its clock,
/// which asks 25 times a second whether to draw, is stopped: it draws when it is told to.
final class FxViewerPeer implements DrawnPeer {

  private final Stepped viewer;
  private final FxDefaultView view;
  private final Node moved;
  private final double middleX;
  private final double middleY;
  private final double width;
  private double x;
  private double y;

  /// A viewer whose clock stands.
  private static final class Stepped extends FxViewer {

    Stepped(Graph graph) {
      super(graph, Viewer.ThreadingModel.GRAPH_IN_GUI_THREAD);
      timeline.stop();
    }
  }

  FxViewerPeer(BenchGraph bench, double[] xs, double[] ys) {
    Graph graph = new MultiGraph("bench", false, false);
    viewer = new Stepped(graph);
    double minX = Double.MAX_VALUE;
    double maxX = -Double.MAX_VALUE;
    double sumX = 0;
    double sumY = 0;
    for (int node = 0; node < bench.nodes(); node++) {
      graph.addNode(Integer.toString(node)).setAttribute("xyz", xs[node], ys[node], 0.0);
      minX = Math.min(minX, xs[node]);
      maxX = Math.max(maxX, xs[node]);
      sumX += xs[node];
      sumY += ys[node];
    }
    for (int edge = 0; edge < bench.edges(); edge++) {
      graph.addEdge(
          "e" + edge,
          Integer.toString(bench.sources()[edge]),
          Integer.toString(bench.targets()[edge]),
          true);
    }
    width = maxX - minX;
    middleX = sumX / bench.nodes();
    middleY = sumY / bench.nodes();
    moved = graph.getNode("0");
    x = xs[0];
    y = ys[0];
    view = (FxDefaultView) viewer.addDefaultView(false, new FxGraphRenderer());
    view.setPrefSize(WIDTH, HEIGHT);
    viewer.computeGraphMetrics();
  }

  @Override
  public String name() {
    return "GraphStream FxViewer";
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void pan(int frame) {
    double by = width / 200;
    view.getCamera()
        .setViewCenter(
            middleX + by * Math.cos(frame / 20.0), middleY + by * Math.sin(frame / 20.0), 0);
    draw();
  }

  @Override
  public void zoom(int frame) {
    view.getCamera().setViewPercent(1 - 0.03 * (frame % 10));
    draw();
  }

  @Override
  public void drag(int frame) {
    x += width / 200 * Math.cos(frame / 10.0);
    y += width / 200 * Math.sin(frame / 10.0);
    moved.setAttribute("xyz", x, y, 0.0);
    draw();
  }

  @Override
  public void change() {
    view.getCamera().setViewPercent(0.9);
    draw();
  }

  /// It draws at once.
  @Override
  public boolean isStill() {
    return true;
  }

  @Override
  public void hit(double atX, double atY) {
    view.findGraphicElementAt(
        EnumSet.of(InteractiveElement.NODE, InteractiveElement.EDGE), atX, atY);
  }

  @Override
  public void close() {
    viewer.close();
  }

  private void draw() {
    view.display(viewer.getGraphicGraph(), true);
  }
}
