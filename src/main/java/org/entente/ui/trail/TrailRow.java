package org.entente.ui.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.view.GraphStep;
import org.entente.view.PastStep;
import org.entente.view.VisibleGraph;

/// A row of the trail.
///
/// @param state where it stands to the present
/// @param step what it tells
/// @param place how many steps are done when the graph is where this row leads; empty if no way
///   leads there
record TrailRow(State state, PastStep step, Optional<Integer> place) {

  enum State {
    /// Led to a saved view that was opened; only told.
    TOLD,
    DONE,
    /// The last step that was done, or the beginning if none was.
    PRESENT,
    UNDONE
  }

  /// The whole trail of a graph, oldest first, beginning with a row for the time before it.
  static List<TrailRow> of(VisibleGraph graph) {
    List<GraphStep> done = graph.undoable();
    List<TrailRow> rows = new ArrayList<>();
    rows.add(
        new TrailRow(
            done.isEmpty() ? State.PRESENT : State.DONE,
            new PastStep(beginning(graph.forgotten()), "", 0, 0),
            Optional.of(0)));
    int place = 0;
    for (GraphStep step : done) {
      place++;
      told(step, rows);
      State state = place == done.size() ? State.PRESENT : State.DONE;
      rows.add(new TrailRow(state, step.told(), Optional.of(place)));
    }
    for (GraphStep step : graph.redoable()) {
      place++;
      told(step, rows);
      rows.add(new TrailRow(State.UNDONE, step.told(), Optional.of(place)));
    }
    return rows;
  }

  private static void told(GraphStep step, List<TrailRow> rows) {
    step.name()
        .before()
        .forEach(past -> rows.add(new TrailRow(State.TOLD, past, Optional.empty())));
  }

  private static String beginning(int forgotten) {
    return forgotten == 0 ? "Beginning" : "Beginning (older steps are no longer kept)";
  }

  /// The row for a screen reader.
  String inWords() {
    String where =
        switch (state) {
          case TOLD -> ", of a saved view";
          case DONE -> "";
          case PRESENT -> ", present position";
          case UNDONE -> ", undone";
        };
    return step.title() + (amount().isEmpty() ? "" : ", " + amountInWords()) + where;
  }

  /// `+12 −3`; empty if no node came or went.
  String amount() {
    List<String> parts = new ArrayList<>();
    if (step.brought() > 0) {
      parts.add(String.format("+%,d", step.brought()));
    }
    if (step.taken() > 0) {
      parts.add(String.format("−%,d", step.taken()));
    }
    return String.join(" ", parts);
  }

  private String amountInWords() {
    return step.brought() + " nodes came, " + step.taken() + " went";
  }
}
