package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.entente.base.Cancellation.Registration;

/// The graph that is shown, with its history. Every change is a [GraphStep] that can be undone; the
/// places that a layout finds belong to the step that brought the nodes.
///
/// Belongs to the thread that made it (in the window, the FX thread); other threads read its
/// snapshots.
public final class VisibleGraph {

  private final Thread owner = Thread.currentThread();
  private final GraphElements elements = new GraphElements();
  private final Steps steps = new Steps(elements);
  private final Trail trail = new Trail();
  private final List<Consumer<GraphSnapshot>> listeners = new CopyOnWriteArrayList<>();
  private Set<Node> unsettled = Set.of();
  private GraphFilter filter = GraphFilter.NONE;
  private Emphasis emphasis = Emphasis.NONE;
  private LayoutKind layout = LayoutKind.FORCE;
  private GraphSnapshot all = GraphSnapshot.EMPTY;
  private GraphSnapshot snapshot = GraphSnapshot.EMPTY;

  /// The graph before a layout moved it, until its movement is given to a step.
  private @Nullable GraphSnapshot beforeLayout;

  /// What is drawn now: all that was shown, without what the filter hides.
  public GraphSnapshot snapshot() {
    return snapshot;
  }

  /// All that was shown and not hidden, the filter left out of account.
  public GraphSnapshot unfiltered() {
    return all;
  }

  public GraphFilter filter() {
    return filter;
  }

  /// The measure that is shown as size or colour of the nodes.
  public Emphasis emphasis() {
    return emphasis;
  }

  /// The layout by which the whole was arranged last, and by which the next graph to come is.
  public LayoutKind layout() {
    return layout;
  }

  /// Calls `listener` after every change, with what is drawn then, on the graph's own thread.
  public Registration onChange(Consumer<GraphSnapshot> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Nodes that came and that no layout has placed yet.
  public Set<Node> unsettled() {
    return unsettled;
  }

  /// Adds what is not there yet, near its neighbours.
  ///
  /// @return the terms that were added; none if everything was there already, and then there is no
  ///   step to undo
  public Set<Node> show(StepName name, Subgraph subgraph) {
    return expand(name, Set.of(), subgraph);
  }

  /// Adds neighbours of nodes, as [#show(StepName, Subgraph)] does, and remembers which these were,
  /// so that [#collapse] takes back just them.
  ///
  /// @param centres the nodes that were expanded
  public Set<Node> expand(StepName name, Set<Node> centres, Subgraph subgraph) {
    seal();
    Optional<GraphStep> step = steps.expansion(all, name, centres, subgraph);
    step.ifPresent(made -> perform(made, made.brought()));
    return step.map(GraphStep::brought).orElse(Set.of());
  }

  /// Adds what is not there yet, by a step that stands for no query; see [#show(StepName,
  /// Subgraph)].
  public Set<Node> show(String title, Subgraph subgraph) {
    return show(StepName.of(title), subgraph);
  }

  /// Shows just this, in the place of all that is shown. No layout moves it.
  ///
  /// @param nodes with their places; all different
  /// @param edges those with an end that is not among the nodes are passed over
  public void open(
      StepName name,
      List<PlacedNode> nodes,
      List<VisibleEdge> edges,
      GraphFilter nextFilter,
      Emphasis nextEmphasis,
      LayoutKind nextLayout) {
    seal();
    unsettled = Set.of();
    GraphStep step = steps.opening(all, name, nodes, edges);
    perform(
        step.and(new GraphDelta.Filtered(filter, nextFilter))
            .and(new GraphDelta.Emphasised(emphasis, nextEmphasis))
            .and(new GraphDelta.Arranged(layout, nextLayout)),
        Set.of());
  }

  /// Takes nodes off the view; the store keeps them. Terms that are not drawn are passed over.
  public void hide(String title, Set<Node> terms) {
    seal();
    steps.removal(all, title, terms).ifPresent(step -> perform(step, Set.of()));
  }

  /// Hides every node but these.
  public void showOnly(String title, Set<Node> terms) {
    Set<Node> going = Steps.terms(all);
    going.removeAll(terms);
    hide(title, going);
  }

  /// Takes back the last expansion of a node that still shows: the nodes that it brought, but for
  /// those that are pinned, or that something is joined to that came later. A node that was never
  /// expanded loses its neighbours that nothing else in view is joined to; pinned ones stay.
  public void collapse(String title, Node term) {
    seal();
    Set<Node> back = new Expansions(all, trail.done()).toTakeBack(term);
    hide(title, back.isEmpty() ? elements.leavesOf(term) : back);
  }

  /// Puts nodes elsewhere and pins them there.
  public void move(String title, Map<Node, Point> to) {
    seal();
    steps.movement(all, title, to).ifPresent(step -> perform(step, Set.of()));
  }

  /// Pins nodes where they stand, or lets them go.
  public void pin(String title, Set<Node> terms, boolean pinned) {
    steps.pinning(all, title, terms, pinned).ifPresent(step -> perform(step, Set.of()));
  }

  /// Draws by another filter.
  public void filter(String title, GraphFilter next) {
    if (!next.equals(filter)) {
      perform(
          new GraphStep(StepName.of(title), List.of(new GraphDelta.Filtered(filter, next))),
          Set.of());
    }
  }

  /// Shows a measure as size or colour of the nodes; [Emphasis#NONE] shows none.
  public void emphasise(String title, Emphasis next) {
    if (!next.equals(emphasis)) {
      perform(
          new GraphStep(StepName.of(title), List.of(new GraphDelta.Emphasised(emphasis, next))),
          Set.of());
    }
  }

  /// Begins a layout of all nodes as a step of its own; its places come by [#settle].
  public void rearrange(String title, LayoutKind by) {
    Set<Node> terms = Steps.terms(snapshot);
    if (!terms.isEmpty() || by != layout) {
      perform(
          new GraphStep(StepName.of(title), List.of(new GraphDelta.Arranged(layout, by))), terms);
    }
  }

  /// Takes places from a layout. They belong to the last step: undoing it takes them back. Pinned
  /// nodes and those that have gone are passed over, and so is a layout that comes after its step
  /// was undone.
  ///
  /// @param laidOut whose nodes the places are for
  /// @param done whether the layout is at its end
  public void settle(GraphSnapshot laidOut, boolean done) {
    checkThread();
    if (!trail.undone().isEmpty()) {
      return;
    }
    if (done) {
      unsettled = Set.of();
    }
    double[] x = all.xs();
    double[] y = all.ys();
    boolean same = laidOut.hasElementsOf(all);
    for (int index = 0; index < laidOut.nodeCount(); index++) {
      int node = same ? index : all.indexOf(laidOut.node(index).term()).orElse(-1);
      if (node >= 0 && !all.pinned(node)) {
        x[node] = laidOut.x(index);
        y[node] = laidOut.y(index);
      }
    }
    if (beforeLayout == null) {
      beforeLayout = all;
    }
    all = all.movedTo(x, y);
    present();
  }

  /// Takes the last step back.
  ///
  /// @return whether there was one
  public boolean undo() {
    seal();
    return replay(trail.back().map(GraphStep::inverse).stream().toList());
  }

  /// Takes the last step that was undone again.
  ///
  /// @return whether there was one
  public boolean redo() {
    seal();
    return replay(trail.forward().stream().toList());
  }

  /// Goes along the trail by several steps at once; listeners are told once, at the end.
  ///
  /// @param steps how many to take again; negative to take so many back. Ends where the trail ends
  public void travel(int steps) {
    seal();
    List<GraphStep> taken = new ArrayList<>();
    for (int step = 0; step < Math.abs(steps); step++) {
      (steps < 0 ? trail.back().map(GraphStep::inverse) : trail.forward()).ifPresent(taken::add);
    }
    replay(taken);
  }

  /// The steps that can be undone, oldest first.
  public List<GraphStep> undoable() {
    return trail.done();
  }

  /// The steps that can be redone, the next one first.
  public List<GraphStep> redoable() {
    return trail.undone();
  }

  /// How many of the oldest steps were so large, or so many, that they can no longer be undone.
  public int forgotten() {
    return trail.forgotten();
  }

  /// The graph as GraphStream knows it, for its algorithms; to be read only. Ids say nothing, and
  /// places are those of the last step.
  public org.graphstream.graph.Graph asGraphStream() {
    return elements.graph();
  }

  private boolean replay(List<GraphStep> steps) {
    unsettled = Set.of();
    if (steps.isEmpty()) {
      return false;
    }
    steps.forEach(step -> step.deltas().forEach(this::apply));
    changed();
    return true;
  }

  private void perform(GraphStep step, Set<Node> toSettle) {
    seal();
    trail.add(step);
    step.deltas().forEach(this::apply);
    unsettled =
        Stream.concat(unsettled.stream(), toSettle.stream())
            .filter(elements::contains)
            .collect(Collectors.toUnmodifiableSet());
    changed();
  }

  /// Gives what a layout moved since the last step to that step, so that undoing it takes it back.
  private void seal() {
    checkThread();
    GraphSnapshot before = beforeLayout;
    beforeLayout = null;
    if (before == null) {
      return;
    }
    Movement movement = Movement.between(before, all);
    if (movement.size() > 0) {
      GraphDelta moved = new GraphDelta.Moved(movement);
      elements.apply(moved);
      trail.amend(moved);
    }
  }

  private void apply(GraphDelta delta) {
    if (delta instanceof GraphDelta.Filtered filtered) {
      filter = filtered.to();
    }
    if (delta instanceof GraphDelta.Emphasised emphasised) {
      emphasis = emphasised.to();
    }
    if (delta instanceof GraphDelta.Arranged arranged) {
      layout = arranged.to();
    }
    elements.apply(delta);
  }

  private void changed() {
    all = elements.snapshot();
    present();
  }

  private void present() {
    snapshot = Projection.of(all, filter).emphasised(emphasis, snapshot).arranged(layout);
    listeners.forEach(listener -> listener.accept(snapshot));
  }

  private void checkThread() {
    if (!Objects.equals(owner, Thread.currentThread())) {
      throw new IllegalStateException(
          "the visible graph belongs to " + owner.getName() + ", not to this thread");
    }
  }
}
