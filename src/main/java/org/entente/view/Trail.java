package org.entente.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// Steps done and undone. What a layout moves after a step is gathered and sealed into that step
/// before the next one is taken or undone.
final class Trail {

  private final Deque<GraphStep> done = new ArrayDeque<>();
  private final Deque<GraphStep> undone = new ArrayDeque<>();
  private final Map<Node, Point> unsealed = new HashMap<>();

  void add(GraphStep step, Map<Node, Point> places) {
    seal(places);
    done.addLast(step);
    undone.clear();
  }

  /// Notes where nodes stood before a layout moved them.
  void settle(Map<Node, Point> from) {
    from.forEach(unsealed::putIfAbsent);
  }

  Optional<GraphStep> back(Map<Node, Point> places) {
    seal(places);
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

  private void seal(Map<Node, Point> places) {
    GraphStep last = done.peekLast();
    if (last != null && !unsealed.isEmpty()) {
      Map<Node, Point> to = new HashMap<>();
      unsealed.keySet().forEach(term -> to.put(term, places.getOrDefault(term, Point.ORIGIN)));
      done.removeLast();
      done.addLast(last.and(new GraphDelta.Moved(unsealed, to)));
    }
    unsealed.clear();
  }
}
