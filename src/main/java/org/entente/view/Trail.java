package org.entente.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The steps that were taken and those that were undone. Thousands of steps of a usual size are
/// kept; of very large ones the oldest are forgotten, and counted.
final class Trail {

  /// In nodes, edges and places: some hundreds of megabytes.
  private static final long HEAVIEST = 8_000_000;

  private final Deque<GraphStep> done = new ArrayDeque<>();
  private final Deque<GraphStep> undone = new ArrayDeque<>();
  private final long heaviest;
  private long weight;
  private int forgotten;

  Trail() {
    this(HEAVIEST);
  }

  /// @param heaviest how many nodes, edges and places the steps may hold; the last step is kept in
  ///   any case
  Trail(long heaviest) {
    this.heaviest = heaviest;
  }

  void add(GraphStep step) {
    undone.forEach(gone -> weight -= gone.weight());
    undone.clear();
    done.addLast(step);
    weight += step.weight();
    forget();
  }

  /// Adds a change to the last step; there must be one.
  void amend(GraphDelta delta) {
    GraphStep last = done.removeLast();
    GraphStep amended = last.and(delta);
    done.addLast(amended);
    weight += amended.weight() - last.weight();
    forget();
  }

  Optional<GraphStep> back() {
    Optional<GraphStep> step = Optional.ofNullable(done.pollLast());
    step.ifPresent(undone::addFirst);
    return step;
  }

  Optional<GraphStep> forward() {
    Optional<GraphStep> step = Optional.ofNullable(undone.pollFirst());
    step.ifPresent(done::addLast);
    return step;
  }

  List<GraphStep> done() {
    return List.copyOf(done);
  }

  List<GraphStep> undone() {
    return List.copyOf(undone);
  }

  /// How many of the oldest steps can no longer be undone.
  int forgotten() {
    return forgotten;
  }

  private void forget() {
    while (weight > heaviest && done.size() > 1) {
      weight -= done.removeFirst().weight();
      forgotten++;
    }
  }
}
