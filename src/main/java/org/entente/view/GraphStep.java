package org.entente.view;

import java.util.ArrayList;
import java.util.List;

/// What one action of the user changed: the unit of undo.
///
/// @param title the action in words for a menu: "Expand Russia"
/// @param deltas the changes, in the order in which they were made
public record GraphStep(String title, List<GraphDelta> deltas) {

  public GraphStep {
    deltas = List.copyOf(deltas);
  }

  public GraphStep inverse() {
    return new GraphStep(title, deltas.reversed().stream().map(GraphDelta::inverse).toList());
  }

  GraphStep and(GraphDelta delta) {
    List<GraphDelta> more = new ArrayList<>(deltas);
    more.add(delta);
    return new GraphStep(title, more);
  }
}
