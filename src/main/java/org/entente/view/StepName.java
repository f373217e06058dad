package org.entente.view;

import java.util.List;

/// What a step of the trail is called, and the query that it stands for.
///
/// @param title the action in words for a menu: "Expand Russia"
/// @param sparql a query that gives what the step shows; empty if the step stands for none, as a
///   move does
/// @param before the steps that once led to what the step shows, oldest first; none unless it opens
///   a view that was saved with them
public record StepName(String title, String sparql, List<PastStep> before) {

  public StepName {
    before = List.copyOf(before);
  }

  /// A step that nothing led to but the steps before it in the trail.
  public StepName(String title, String sparql) {
    this(title, sparql, List.of());
  }

  /// A step that stands for no query.
  public static StepName of(String title) {
    return new StepName(title, "");
  }
}
