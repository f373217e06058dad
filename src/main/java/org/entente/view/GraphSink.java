package org.entente.view;

import java.util.Arrays;
import org.graphstream.stream.SinkAdapter;
import org.jspecify.annotations.Nullable;

/// Follows a GraphStream graph's events and keeps it as flat arrays. Each element keeps its slot
/// for as long as it is there, and its slot is given to the next that comes, so that adding,
/// removing and moving one costs the same however large the graph is; a snapshot is a copy of the
/// arrays. Same thread as the graph.
final class GraphSink extends SinkAdapter {

  static final String NODE = "entente.node";
  static final String EDGE = "entente.edge";
  static final String PLACE = "xyz";
  static final String PINNED = "entente.pinned";

  private final Slots<VisibleNode> nodes = new Slots<>();
  private final Slots<VisibleEdge> edges = new Slots<>();
  private double[] x = new double[16];
  private double[] y = new double[16];
  private boolean[] pinned = new boolean[16];
  private int[] sources = new int[16];
  private int[] targets = new int[16];

  private @Nullable GraphSnapshot structure;
  private @Nullable GraphSnapshot snapshot;
  private int[] order = new int[0];

  GraphSnapshot snapshot() {
    GraphSnapshot current = snapshot;
    if (current == null) {
      GraphSnapshot same = structure;
      if (same == null) {
        current = compacted();
        structure = current;
      } else {
        current = same.placed(ordered(x), ordered(y), pins());
      }
      snapshot = current;
    }
    return current;
  }

  @Override
  public void nodeAdded(String source, long time, String id) {
    int slot = nodes.take(id);
    if (slot == x.length) {
      x = Arrays.copyOf(x, 2 * slot);
      y = Arrays.copyOf(y, 2 * slot);
      pinned = Arrays.copyOf(pinned, 2 * slot);
    }
    x[slot] = 0;
    y[slot] = 0;
    pinned[slot] = false;
    restructured();
  }

  @Override
  public void nodeRemoved(String source, long time, String id) {
    nodes.free(id);
    restructured();
  }

  @Override
  public void edgeAdded(
      String source, long time, String id, String from, String to, boolean directed) {
    int slot = edges.take(id);
    if (slot == sources.length) {
      sources = Arrays.copyOf(sources, 2 * slot);
      targets = Arrays.copyOf(targets, 2 * slot);
    }
    sources[slot] = nodes.slot(from);
    targets[slot] = nodes.slot(to);
    restructured();
  }

  @Override
  public void edgeRemoved(String source, long time, String id) {
    edges.free(id);
    restructured();
  }

  @Override
  public void nodeAttributeAdded(
      String source, long time, String id, String attribute, Object value) {
    int slot = nodes.slot(id);
    switch (attribute) {
      case NODE -> {
        nodes.set(slot, (VisibleNode) value);
        restructured();
      }
      case PLACE -> {
        double[] place = (double[]) value;
        x[slot] = place[0];
        y[slot] = place[1];
        snapshot = null;
      }
      case PINNED -> {
        pinned[slot] = (Boolean) value;
        snapshot = null;
      }
      default -> {
        // Attributes of exports and algorithms are not drawn.
      }
    }
  }

  @Override
  public void nodeAttributeChanged(
      String source, long time, String id, String attribute, Object before, Object value) {
    nodeAttributeAdded(source, time, id, attribute, value);
  }

  @Override
  public void edgeAttributeAdded(
      String source, long time, String id, String attribute, Object value) {
    if (attribute.equals(EDGE)) {
      edges.set(edges.slot(id), (VisibleEdge) value);
      restructured();
    }
  }

  @Override
  public void edgeAttributeChanged(
      String source, long time, String id, String attribute, Object before, Object value) {
    edgeAttributeAdded(source, time, id, attribute, value);
  }

  private void restructured() {
    structure = null;
    snapshot = null;
  }

  private GraphSnapshot compacted() {
    order = nodes.used();
    int[] indexes = new int[x.length];
    for (int index = 0; index < order.length; index++) {
      indexes[order[index]] = index;
    }
    int[] edgeOrder = edges.used();
    int[] from = new int[edgeOrder.length];
    int[] to = new int[edgeOrder.length];
    for (int index = 0; index < edgeOrder.length; index++) {
      from[index] = indexes[sources[edgeOrder[index]]];
      to[index] = indexes[targets[edgeOrder[index]]];
    }
    return new GraphSnapshot(
        nodes.values(order), edges.values(edgeOrder), ordered(x), ordered(y), pins(), from, to);
  }

  private double[] ordered(double[] bySlot) {
    double[] byIndex = new double[order.length];
    for (int index = 0; index < order.length; index++) {
      byIndex[index] = bySlot[order[index]];
    }
    return byIndex;
  }

  private boolean[] pins() {
    boolean[] byIndex = new boolean[order.length];
    for (int index = 0; index < order.length; index++) {
      byIndex[index] = pinned[order[index]];
    }
    return byIndex;
  }
}
