package org.entente.view;

/// What a step of the trail is called, and the query that it stands for.
///
/// @param title the action in words for a menu: "Expand Russia"
/// @param sparql a query that gives what the step shows; empty if the step stands for none, as a
///   move does
public record StepName(String title, String sparql) {

  /// A step that stands for no query.
  public static StepName of(String title) {
    return new StepName(title, "");
  }
}
