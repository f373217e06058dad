package org.entente.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.extract.record.Modality;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.Point;
import org.entente.view.LayoutKind;
import org.entente.view.StepName;
import org.entente.view.Subgraph;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleGraph;
import org.entente.view.VisibleNode;

/// Measures a thousand changes of the view, of all kinds, then undoing and redoing each of them.
/// Drawing is not counted.
final class HistoryBench {

  private static final int STEPS = 1_000;
  private static final int KINDS_OF_CHANGE = 9;
  private static final int BROUGHT = 10;
  private static final NodeKind[] KINDS = NodeKind.values();

  private final SplittableRandom random = new SplittableRandom(7);
  private int lastTerm;

  void run(BenchGraph graph) {
    VisibleGraph view = new VisibleGraph();
    view.show("Show", subgraph(graph));
    double[] changes = new double[STEPS];
    int steps = 0;
    // Some changes change nothing, such as folding where nothing can be folded, and are no steps.
    for (int kind = 0; steps < STEPS; kind = (kind + 1) % KINDS_OF_CHANGE) {
      Runnable change = change(view, kind);
      double time = time(change);
      if (view.undoable().size() == steps + 2) {
        changes[steps++] = time;
      }
    }
    double[] undos = new double[STEPS];
    double[] redos = new double[STEPS];
    Arrays.setAll(undos, step -> time(view::undo));
    Arrays.setAll(redos, step -> time(view::redo));
    System.out.printf(
        Locale.ROOT, "%n%,d nodes, %,d edges, %,d steps%n", graph.nodes(), graph.edges(), STEPS);
    System.out.printf("%-24s %10s %10s %10s%n", "", "median", "99 of 100", "longest");
    print("a change", changes);
    print("undo", undos);
    print("redo", redos);
  }

  /// Prepares one change, so that only the change is measured.
  private Runnable change(VisibleGraph view, int kind) {
    GraphSnapshot now = view.unfiltered();
    Node term = now.node(random.nextInt(now.nodeCount())).term();
    return switch (kind) {
      case 0, 1 -> {
        Subgraph coming = neighbours(term);
        yield () -> view.expand(StepName.of("Expand"), Set.of(term), coming);
      }
      case 2 -> () -> view.hide("Hide", Set.of(term));
      case 3 -> {
        Point there = new Point(random.nextInt(1000), random.nextInt(1000));
        yield () -> view.move("Move", Map.of(term, there));
      }
      case 4 -> () -> view.pin("Pin", Set.of(term), !now.pinned(now.indexOf(term).orElseThrow()));
      case 5 -> {
        Set<NodeKind> hidden = new HashSet<>(Set.of(KINDS[random.nextInt(KINDS.length)]));
        hidden.removeAll(view.filter().kinds());
        yield () -> view.filter("Hide a class", view.filter().withKinds(hidden));
      }
      case 6 -> () -> view.filter("Fold", view.filter().withFolded(!view.filter().folded()));
      case 7 -> () -> view.collapse("Collapse", term);
      default -> {
        double[] x = now.xs();
        double[] y = now.ys();
        Arrays.setAll(x, node -> x[node] + random.nextInt(100));
        GraphSnapshot laidOut = now.movedTo(x, y);
        yield () -> {
          view.rearrange("Layout", LayoutKind.FORCE);
          view.settle(laidOut, true);
        };
      }
    };
  }

  private Subgraph neighbours(Node centre) {
    List<VisibleNode> nodes = new ArrayList<>();
    List<VisibleEdge> edges = new ArrayList<>();
    for (int neighbour = 0; neighbour < BROUGHT; neighbour++) {
      VisibleNode node = node();
      nodes.add(node);
      edges.add(edge(centre, node.term()));
    }
    return new Subgraph(nodes, edges);
  }

  private Subgraph subgraph(BenchGraph graph) {
    List<VisibleNode> nodes = new ArrayList<>();
    for (int node = 0; node < graph.nodes(); node++) {
      nodes.add(node());
    }
    List<VisibleEdge> edges = new ArrayList<>();
    for (int edge = 0; edge < graph.edges(); edge++) {
      edges.add(
          edge(nodes.get(graph.sources()[edge]).term(), nodes.get(graph.targets()[edge]).term()));
    }
    return new Subgraph(nodes, edges);
  }

  private VisibleNode node() {
    return new VisibleNode(
        NodeFactory.createURI("http://example.org/" + lastTerm),
        "Node " + lastTerm++,
        "",
        KINDS[random.nextInt(KINDS.length)],
        Modality.ASSERTED,
        random.nextInt(20));
  }

  private VisibleEdge edge(Node subject, Node object) {
    Node predicate = NodeFactory.createURI("http://example.org/p" + random.nextInt(9));
    return new VisibleEdge(Triple.create(subject, predicate, object), "p", Modality.ASSERTED);
  }

  private static double time(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static void print(String what, double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-24s %7.2f ms %7.2f ms %7.2f ms%n",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100],
        sorted[sorted.length - 1]);
  }
}
