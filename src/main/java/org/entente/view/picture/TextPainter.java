package org.entente.view.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.entente.base.Cancellation;

/// Writes a picture's labels, badges and marks. What stands out is always named, where it had its
/// label already or where there is room among what else stands out; labels behind that would be
/// covered are left out. While something is selected, the nodes that it is joined to are named
/// before the rest.
final class TextPainter {

  private static final int MOST_NAMED_IN_FRONT = 500;

  private final Sight sight;
  private final Lettering back;
  private final BoundsGrid texts;
  private final BoundsGrid bodies;
  private final List<Lettering.Name> names = new ArrayList<>();
  private final BitSet named = new BitSet();

  TextPainter(Sight sight, Lettering back) {
    this.sight = sight;
    this.back = back.seenThrough(sight.viewport);
    this.texts = new BoundsGrid(sight.frame());
    this.bodies = new BoundsGrid(sight.frame());
  }

  void draw(Consumer<Shape> to) {
    EdgeMarks edgeMarks = new EdgeMarks(sight);
    Badges badges = new Badges(sight);
    EdgeLabels edgeLabels = new EdgeLabels(sight, texts, bodies, Cancellation.NONE);
    List<Lettering.Mark> frontMarks = frontMarks(edgeMarks);
    List<Lettering.Badge> frontBadges = frontBadges(badges);
    nameFront();
    List<Lettering.EdgeLabel> frontLabels = edgeLabels.front(back);

    Names writer = new Names(sight);
    for (Lettering.Name name : back.names) {
      if (!named.get(name.node()) && texts.isFree(name.at())) {
        writer.draw(name, to);
      }
    }
    for (Lettering.EdgeLabel label : back.edgeLabels) {
      if (!sight.isDimming() && !sight.strong(label.edge()) && texts.isFree(label.at())) {
        edgeLabels.draw(label, to);
      }
    }
    frontLabels.forEach(label -> edgeLabels.draw(label, to));
    names.forEach(name -> writer.draw(name, to));
    for (Lettering.Badge badge : back.badges) {
      if (!sight.inFront(badge.node()) && texts.isFree(badge.at())) {
        badges.draw(badge, to);
      }
    }
    frontBadges.forEach(badge -> badges.draw(badge, to));
    for (Lettering.Mark mark : back.marks) {
      if (!sight.strong(mark.edge()) && texts.isFree(mark.at())) {
        edgeMarks.draw(mark, to);
      }
    }
    frontMarks.forEach(mark -> edgeMarks.draw(mark, to));
  }

  private List<Lettering.Mark> frontMarks(EdgeMarks edgeMarks) {
    List<Lettering.Mark> front = new ArrayList<>(edgeMarks.lifted());
    back.marks.stream().filter(mark -> sight.strong(mark.edge())).forEach(front::add);
    front.forEach(mark -> texts.add(mark.at()));
    return front;
  }

  private List<Lettering.Badge> frontBadges(Badges badges) {
    List<Lettering.Badge> front = new ArrayList<>();
    back.badges.stream().filter(badge -> sight.inFront(badge.node())).forEach(front::add);
    sight.frontNodes().stream()
        .filter(sight::lifted)
        .forEach(node -> badges.at(node).ifPresent(at -> front.add(new Lettering.Badge(node, at))));
    front.forEach(badge -> texts.add(badge.at()));
    return front;
  }

  /// Names what stands out, then what it is joined to.
  private void nameFront() {
    List<Integer> standing = new ArrayList<>();
    List<Integer> near = new ArrayList<>();
    sight.frontNodes().stream()
        .filter(sight::visible)
        .forEach(
            node -> {
              double size = 2 * sight.radius(node);
              bodies.add(Bounds.round(sight.x(node), sight.y(node), size, size));
              (sight.stands(node) ? standing : near).add(node);
            });
    Comparator<Integer> order =
        Comparator.<Integer, Boolean>comparing(node -> !sight.hovered(node))
            .thenComparingDouble(node -> -sight.radius(node))
            .thenComparingInt(node -> -sight.graph.degree(node))
            .thenComparing(Comparator.naturalOrder());
    standing.sort(order);
    near.sort(order);
    for (int node : standing) {
      if (names.size() < MOST_NAMED_IN_FRONT) {
        name(node, true);
      }
    }
    for (int node : near) {
      if (sight.isDimming() && names.size() < MOST_NAMED_IN_FRONT) {
        name(node, false);
      }
    }
  }

  /// @param always even if the label then covers a node
  private void name(int node, boolean always) {
    Caption caption = sight.sketch.caption(node);
    if (caption.lines().isEmpty()) {
      return;
    }
    List<Lettering.Name> candidates = new ArrayList<>();
    if (!sight.lifted(node)) {
      back.nameOf(node).ifPresent(candidates::add);
    }
    double size = Figures.labelSize(sight.graph.node(node).kind(), sight.viewport.zoom());
    for (LabelSide side : LabelSide.values()) {
      Bounds at = side.of(sight, node, caption, size);
      candidates.add(new Lettering.Name(node, caption, side, at));
    }
    candidates.stream()
        .filter(name -> texts.isFree(name.at()) && bodies.isFree(name.at()))
        .findFirst()
        .or(() -> candidates.stream().filter(name -> always && texts.isFree(name.at())).findFirst())
        .ifPresent(
            name -> {
              texts.add(name.at());
              names.add(name);
              named.set(node);
            });
  }
}
