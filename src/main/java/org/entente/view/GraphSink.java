package org.entente.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graphstream.stream.SinkAdapter;
import org.jspecify.annotations.Nullable;

/// Follows a GraphStream graph's events and keeps it as flat arrays, so that a snapshot is a copy
/// of arrays and moving a node costs nothing else. Removing an element moves the last one into its
/// place. Same thread as the graph.
final class GraphSink extends SinkAdapter {

  static final String NODE = "entente.node";
  static final String EDGE = "entente.edge";
  static final String PLACE = "xyz";
  static final String PINNED = "entente.pinned";

  private final Map<String, Integer> nodeIndexes = new HashMap<>();
  private final Map<String, Integer> edgeIndexes = new HashMap<>();
  private final List<String> nodeIds = new ArrayList<>();
  private final List<String> edgeIds = new ArrayList<>();
  private final List<@Nullable VisibleNode> nodes = new ArrayList<>();
  private final List<@Nullable VisibleEdge> edges = new ArrayList<>();
  private double[] x = new double[16];
  private double[] y = new double[16];
  private boolean[] pinned = new boolean[16];
  private int[] sources = new int[16];
  private int[] targets = new int[16];

  private @Nullable GraphSnapshot structure;
  private @Nullable GraphSnapshot snapshot;

  GraphSnapshot snapshot() {
    GraphSnapshot same = structure;
    if (same == null) {
      same =
          new GraphSnapshot(
              nodes.stream().map(Objects::requireNonNull).toList(),
              edges.stream().map(Objects::requireNonNull).toList(),
              Arrays.copyOf(x, nodes.size()),
              Arrays.copyOf(y, nodes.size()),
              Arrays.copyOf(pinned, nodes.size()),
              Arrays.copyOf(sources, edges.size()),
              Arrays.copyOf(targets, edges.size()));
      structure = same;
      snapshot = same;
    }
    GraphSnapshot current = snapshot;
    if (current == null) {
      int count = nodes.size();
      current =
          same.placed(
              Arrays.copyOf(x, count), Arrays.copyOf(y, count), Arrays.copyOf(pinned, count));
      snapshot = current;
    }
    return current;
  }

  @Override
  public void nodeAdded(String source, long time, String id) {
    int index = nodes.size();
    if (index == x.length) {
      x = Arrays.copyOf(x, 2 * index);
      y = Arrays.copyOf(y, 2 * index);
      pinned = Arrays.copyOf(pinned, 2 * index);
    }
    nodeIndexes.put(id, index);
    nodeIds.add(id);
    nodes.add(null);
    structure = null;
  }

  @Override
  public void nodeRemoved(String source, long time, String id) {
    int index = Objects.requireNonNull(nodeIndexes.remove(id));
    int last = nodes.size() - 1;
    if (index != last) {
      nodes.set(index, nodes.get(last));
      nodeIds.set(index, nodeIds.get(last));
      x[index] = x[last];
      y[index] = y[last];
      pinned[index] = pinned[last];
      nodeIndexes.put(nodeIds.get(index), index);
      for (int edge = 0; edge < edges.size(); edge++) {
        sources[edge] = sources[edge] == last ? index : sources[edge];
        targets[edge] = targets[edge] == last ? index : targets[edge];
      }
    }
    nodes.removeLast();
    nodeIds.removeLast();
    structure = null;
  }

  @Override
  public void edgeAdded(
      String source, long time, String id, String from, String to, boolean directed) {
    int index = edges.size();
    if (index == sources.length) {
      sources = Arrays.copyOf(sources, 2 * index);
      targets = Arrays.copyOf(targets, 2 * index);
    }
    edgeIndexes.put(id, index);
    edgeIds.add(id);
    edges.add(null);
    sources[index] = Objects.requireNonNull(nodeIndexes.get(from));
    targets[index] = Objects.requireNonNull(nodeIndexes.get(to));
    structure = null;
  }

  @Override
  public void edgeRemoved(String source, long time, String id) {
    int index = Objects.requireNonNull(edgeIndexes.remove(id));
    int last = edges.size() - 1;
    if (index != last) {
      edges.set(index, edges.get(last));
      edgeIds.set(index, edgeIds.get(last));
      sources[index] = sources[last];
      targets[index] = targets[last];
      edgeIndexes.put(edgeIds.get(index), index);
    }
    edges.removeLast();
    edgeIds.removeLast();
    structure = null;
  }

  @Override
  public void nodeAttributeAdded(
      String source, long time, String id, String attribute, Object value) {
    int index = Objects.requireNonNull(nodeIndexes.get(id));
    switch (attribute) {
      case NODE -> {
        nodes.set(index, (VisibleNode) value);
        structure = null;
      }
      case PLACE -> {
        double[] place = (double[]) value;
        x[index] = place[0];
        y[index] = place[1];
        snapshot = null;
      }
      case PINNED -> {
        pinned[index] = (Boolean) value;
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
      edges.set(Objects.requireNonNull(edgeIndexes.get(id)), (VisibleEdge) value);
      structure = null;
    }
  }

  @Override
  public void edgeAttributeChanged(
      String source, long time, String id, String attribute, Object before, Object value) {
    edgeAttributeAdded(source, time, id, attribute, value);
  }
}
