package org.entente.store.label;

import java.util.List;

/// A node with all that it is called.
///
/// @param node its number in the store
/// @param known how much is known of it
/// @param labels empty for a node that is not called anything any more
public record LabelledNode(long node, long known, List<Label> labels) {

  /// A label.
  ///
  /// @param number of the literal in the store
  public record Label(long number, String text) {}

  public LabelledNode {
    labels = List.copyOf(labels);
  }
}
