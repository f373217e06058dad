package org.entente.view.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.view.GraphSnapshot;

/// Where the labels of a picture stand, and the badges and marks that they keep off; found by
/// [GraphPainter#letter]. Immutable.
public final class Lettering {

  /// No labels.
  public static final Lettering NONE =
      new Lettering(
          GraphSnapshot.EMPTY, Viewport.initial(1, 1), List.of(), List.of(), List.of(), List.of());

  /// A node's name.
  record Name(int node, Caption caption, LabelSide side, Bounds at) {}

  /// What is written along an edge.
  record EdgeLabel(int edge, Bounds at) {}

  /// How many of a node's neighbours are shown.
  record Badge(int node, Bounds at) {}

  /// The mark of an edge that is not plainly asserted.
  record Mark(int edge, Bounds at) {}

  final GraphSnapshot graph;
  final Viewport viewport;
  final List<Name> names;
  final List<EdgeLabel> edgeLabels;
  final List<Badge> badges;
  final List<Mark> marks;

  private final Map<Integer, Name> byNode;

  Lettering(
      GraphSnapshot graph,
      Viewport viewport,
      List<Name> names,
      List<EdgeLabel> edgeLabels,
      List<Badge> badges,
      List<Mark> marks) {
    this.graph = graph;
    this.viewport = viewport;
    this.names = names;
    this.edgeLabels = edgeLabels;
    this.badges = badges;
    this.marks = marks;
    this.byNode = HashMap.newHashMap(names.size());
    names.forEach(name -> byNode.put(name.node(), name));
  }

  Optional<Name> nameOf(int node) {
    return Optional.ofNullable(byNode.get(node));
  }

  boolean fits(Motif motif) {
    return graph.equals(motif.graph()) && viewport.zoom() == motif.viewport().zoom();
  }

  /// The same labels on the same plane, as seen through a viewport of the same zoom.
  Lettering seenThrough(Viewport other) {
    double dx = (viewport.x() - other.x()) * viewport.zoom();
    double dy = (viewport.y() - other.y()) * viewport.zoom();
    if (dx == 0 && dy == 0) {
      return this;
    }
    return new Lettering(
        graph,
        other,
        names.stream()
            .map(
                name -> new Name(name.node(), name.caption(), name.side(), name.at().moved(dx, dy)))
            .toList(),
        edgeLabels.stream()
            .map(label -> new EdgeLabel(label.edge(), label.at().moved(dx, dy)))
            .toList(),
        badges.stream().map(badge -> new Badge(badge.node(), badge.at().moved(dx, dy))).toList(),
        marks.stream().map(mark -> new Mark(mark.edge(), mark.at().moved(dx, dy))).toList());
  }
}
