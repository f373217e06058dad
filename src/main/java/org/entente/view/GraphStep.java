package org.entente.view;

import java.util.ArrayList;
import java.util.List;

/// What one action of the user changed: the unit of undo.
///
/// @param name the action in words, and its query
/// @param deltas the changes, in the order in which they were made
public record GraphStep(StepName name, List<GraphDelta> deltas) {

  public GraphStep {
    deltas = List.copyOf(deltas);
  }

  public String title() {
    return name.title();
  }

  /// The query that the step stands for; empty if it stands for none.
  public String sparql() {
    return name.sparql();
  }

  public GraphStep inverse() {
    return new GraphStep(name, deltas.reversed().stream().map(GraphDelta::inverse).toList());
  }

  GraphStep and(GraphDelta delta) {
    List<GraphDelta> more = new ArrayList<>(deltas);
    more.add(delta);
    return new GraphStep(name, more);
  }
}
