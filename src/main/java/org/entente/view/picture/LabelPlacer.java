package org.entente.view.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.base.Cancellation;
import org.entente.view.NodeKind;

/// Finds room for labels, the important ones first: pinned, then by size and degree. No label
/// covers another, a badge or a mark, nor a node that is large enough to be made out. A label
/// stands below its node, or on another side if it would hide fewer of the node's edges there.
///
/// What was named stays named while the view is only panned, so that labels do not flicker; when
/// nodes move, a label stays on its side of its node as long as it can.
final class LabelPlacer {

  private static final double SMALLEST_QUIET_LABEL_ZOOM = 0.35;
  private static final double SMALLEST_SOLID_RADIUS = 4.5;
  private static final int CROWD = 500;
  private static final double LARGEST_CROWDED_RADIUS = 7;
  private static final double CROWD_AIR = 3;
  private static final int MOST_EDGES_TO_KEEP_CLEAR = 24;
  private static final int PAUSE = 1024;

  private final Sight sight;
  private final Lettering before;
  private final Cancellation cancellation;
  private final BoundsGrid texts;
  private final BoundsGrid bodies;
  private final List<Lettering.Name> names = new ArrayList<>();

  LabelPlacer(Sight sight, Lettering before, Cancellation cancellation) {
    this.sight = sight;
    this.before = before;
    this.cancellation = cancellation;
    this.texts = new BoundsGrid(sight.frame());
    this.bodies = new BoundsGrid(sight.frame());
  }

  Lettering place() {
    // Among thousands of dots no name would find room if it had to spare them all.
    double solid = sight.graph.nodeCount() > CROWD ? SMALLEST_SOLID_RADIUS : 0;
    for (int node = 0; node < sight.graph.nodeCount(); node++) {
      double radius = sight.radius(node);
      if (radius >= solid && isShown(node)) {
        bodies.add(Bounds.round(sight.x(node), sight.y(node), 2 * radius, 2 * radius));
      }
    }
    List<Lettering.Mark> marks = new EdgeMarks(sight).back();
    marks.forEach(mark -> texts.add(mark.at()));
    List<Lettering.Badge> badges = badges();
    boolean[] named = new boolean[sight.graph.nodeCount()];
    keep(named);
    boolean pins = false;
    for (int node : sight.sketch.order()) {
      pins |= sight.graph.pinned(node);
    }
    for (int pass = pins ? 0 : 1; pass < 2; pass++) {
      int asked = 0;
      for (int node : sight.sketch.order()) {
        if (++asked % PAUSE == 0) {
          cancellation.check();
        }
        if (!named[node] && (pass == 1 || sight.graph.pinned(node)) && isShown(node)) {
          named[node] = true;
          name(node);
        }
      }
    }
    List<Lettering.EdgeLabel> edgeLabels =
        new EdgeLabels(sight, texts, bodies, cancellation).back();
    return new Lettering(sight.graph, sight.viewport, names, edgeLabels, badges, marks);
  }

  private boolean isShown(int node) {
    return sight.visible(node) && !sight.lifted(node);
  }

  private List<Lettering.Badge> badges() {
    Badges badges = new Badges(sight);
    List<Lettering.Badge> placed = new ArrayList<>();
    if (badges.areLegible()) {
      for (int node : sight.sketch.order()) {
        if (isShown(node)) {
          Optional<Bounds> at = badges.at(node).filter(texts::isFree);
          at.ifPresent(
              bounds -> {
                texts.add(bounds);
                placed.add(new Lettering.Badge(node, bounds));
              });
        }
      }
    }
    return placed;
  }

  /// Keeps what was named when the same graph was seen in the same size.
  private void keep(boolean[] named) {
    if (!before.graph.equals(sight.graph) || before.viewport.zoom() != sight.viewport.zoom()) {
      return;
    }
    for (Lettering.Name name : before.seenThrough(sight.viewport).names) {
      if (isShown(name.node()) && texts.isFree(name.at())) {
        texts.add(name.at());
        names.add(name);
        named[name.node()] = true;
      }
    }
  }

  private void name(int node) {
    NodeKind kind = sight.graph.node(node).kind();
    boolean quiet = kind.family() != NodeKind.Family.ACTOR;
    if (quiet && sight.viewport.zoom() < SMALLEST_QUIET_LABEL_ZOOM) {
      return;
    }
    Caption caption = sight.sketch.caption(node);
    if (caption.lines().isEmpty()) {
      return;
    }
    Optional<Lettering.Name> name = onSomeSide(node, caption);
    // An actor matters enough to be named in two lines where one finds no room.
    (quiet
            ? name
            : name.or(() -> caption.narrower(sight.measure).flatMap(two -> onSomeSide(node, two))))
        .ifPresent(
            found -> {
              texts.add(found.at());
              names.add(found);
            });
  }

  private Optional<Lettering.Name> onSomeSide(int node, Caption caption) {
    double size = Figures.labelSize(sight.graph.node(node).kind(), sight.viewport.zoom());
    // The smaller nodes are, the more of them there are: names must not become a wall before them.
    double air = CROWD_AIR * Math.max(0, LARGEST_CROWDED_RADIUS - sight.radius(node));
    Optional<Lettering.Name> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    Optional<LabelSide> last = lastSide(node);
    for (LabelSide side : sides(last)) {
      Bounds candidate = side.of(sight, node, caption, size);
      if (texts.isFree(air == 0 ? candidate : candidate.grown(air)) && bodies.isFree(candidate)) {
        boolean stays = last.filter(side::equals).isPresent();
        int crossed = stays ? 0 : crossed(node, candidate);
        if (crossed < least) {
          best = Optional.of(new Lettering.Name(node, caption, side, candidate));
          least = crossed;
        }
        if (least == 0) {
          break;
        }
      }
    }
    return best;
  }

  /// The sides in the order in which they are tried.
  private static Iterable<LabelSide> sides(Optional<LabelSide> first) {
    EnumSet<LabelSide> others = EnumSet.allOf(LabelSide.class);
    first.ifPresent(others::remove);
    return () -> Stream.concat(first.stream(), others.stream()).iterator();
  }

  /// Where the node's label stood before it moved, if it had one.
  private Optional<LabelSide> lastSide(int node) {
    boolean moving =
        before.graph.hasElementsOf(sight.graph) && before.viewport.zoom() == sight.viewport.zoom();
    return moving ? before.nameOf(node).map(Lettering.Name::side) : Optional.empty();
  }

  /// How many of a node's own edges would run below a label.
  private int crossed(int node, Bounds label) {
    int degree = sight.graph.degree(node);
    if (degree > MOST_EDGES_TO_KEEP_CLEAR) {
      return 0;
    }
    int crossed = 0;
    for (int at = 0; at < degree; at++) {
      EdgeRoute route = sight.routes.route(sight.graph.edgeOf(node, at));
      for (int step = 0; step <= 10; step++) {
        if (label.contains(route.x(step / 10.0), route.y(step / 10.0))) {
          crossed++;
          break;
        }
      }
    }
    return crossed;
  }
}
