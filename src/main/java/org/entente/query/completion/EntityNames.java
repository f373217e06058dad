package org.entente.query.completion;

import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;

/// Finds entities by their labels, in any language.
@FunctionalInterface
public interface EntityNames {

  /// An entity that is called so.
  ///
  /// @param label the label that matched
  /// @param about what it is, in a word or two; may be empty
  record Named(Node node, String label, String about) {}

  /// The best matches first. Every word of `text` begins some word of the label.
  ///
  /// @throws java.util.concurrent.CancellationException if cancelled
  List<Named> find(String text, int limit, Cancellation cancellation);
}
