package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.extract.record.Modality;
import org.entente.ui.graph.GraphCanvas;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.Point;
import org.entente.view.Subgraph;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleGraph;
import org.entente.view.VisibleNode;
import org.entente.view.picture.HitIndex;
import org.entente.view.picture.Viewport;

/// Our canvas with labels and all, moved by the mouse events that a user's hand gives.
final class EntenteCanvas implements DrawnPeer {

  private static final long SEED = 7;
  private static final double REACH = 6;

  private final VisibleGraph graph = new VisibleGraph();
  private final GraphCanvas canvas;
  private final HitIndex hits;
  private double gripX;
  private double gripY;
  private boolean dragging;

  EntenteCanvas(BenchGraph bench, double[] x, double[] y) {
    graph.show("Show", subgraph(bench));
    graph.settle(graph.snapshot().movedTo(x.clone(), y.clone()), true);
    canvas = new GraphCanvas(graph, layout -> {});
    canvas.setPrefSize(WIDTH, HEIGHT);
    hits = new HitIndex(graph.snapshot());
  }

  @Override
  public String name() {
    return "Entente";
  }

  @Override
  public Parent view() {
    return canvas;
  }

  @Override
  public void pan(int frame) {
    if (frame == 0) {
      gripX = WIDTH / 2;
      gripY = 2;
      mouse(MouseEvent.MOUSE_PRESSED, MouseButton.MIDDLE);
    }
    gripX += 5 * Math.cos(frame / 20.0);
    gripY += 5 * Math.sin(frame / 20.0);
    mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.MIDDLE);
  }

  @Override
  public void zoom(int frame) {
    scroll(frame % 20 < 10 ? 40 : -40);
  }

  @Override
  public void drag(int frame) {
    GraphSnapshot snapshot = graph.snapshot();
    if (!dragging) {
      dragging = true;
      int node = nearMiddle(snapshot);
      gripX = canvas.viewport().screenX(snapshot.x(node));
      gripY = canvas.viewport().screenY(snapshot.y(node));
      mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY);
    }
    gripX += 5 * Math.cos(frame / 10.0);
    gripY += 5 * Math.sin(frame / 10.0);
    mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY);
  }

  @Override
  public void change() {
    scroll(40);
  }

  @Override
  public boolean isStill() {
    return canvas.isDrawn();
  }

  @Override
  public void hit(double x, double y) {
    Viewport viewport = canvas.viewport();
    if (hits.nodeAt(viewport, x, y, REACH).isEmpty()) {
      hits.edgeAt(viewport, x, y, REACH);
    }
  }

  @Override
  public void close() {
    canvas.dispose();
  }

  private int nearMiddle(GraphSnapshot snapshot) {
    Point middle = canvas.viewport().plane(WIDTH / 2, HEIGHT / 2);
    int best = 0;
    for (int node = 1; node < snapshot.nodeCount(); node++) {
      if (snapshot.at(node).distance(middle) < snapshot.at(best).distance(middle)) {
        best = node;
      }
    }
    return best;
  }

  private void mouse(EventType<MouseEvent> type, MouseButton button) {
    boolean primary = button == MouseButton.PRIMARY;
    canvas.fireEvent(
        new MouseEvent(
            type, gripX, gripY, gripX, gripY, button, 1, false, false, false, false, primary,
            !primary, false, true, false, false, null));
  }

  private void scroll(double by) {
    canvas.fireEvent(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            WIDTH / 2,
            HEIGHT / 2,
            WIDTH / 2,
            HEIGHT / 2,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            by,
            0,
            by,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  private static Subgraph subgraph(BenchGraph bench) {
    SplittableRandom random = new SplittableRandom(SEED);
    NodeKind[] kinds = NodeKind.values();
    List<VisibleNode> nodes = new ArrayList<>();
    for (int node = 0; node < bench.nodes(); node++) {
      NodeKind kind = kinds[random.nextInt(kinds.length)];
      nodes.add(
          new VisibleNode(term(node), kind.title() + " " + node, "", kind, Modality.ASSERTED, -1));
    }
    List<VisibleEdge> edges = new ArrayList<>();
    for (int edge = 0; edge < bench.edges(); edge++) {
      Node predicate = NodeFactory.createURI("https://example.org/p" + edge % 97);
      Triple triple =
          Triple.create(term(bench.sources()[edge]), predicate, term(bench.targets()[edge]));
      edges.add(new VisibleEdge(triple, "p" + edge % 97, Modality.ASSERTED));
    }
    return new Subgraph(nodes, edges);
  }

  private static Node term(int node) {
    return NodeFactory.createURI("https://example.org/id/" + node);
  }
}
