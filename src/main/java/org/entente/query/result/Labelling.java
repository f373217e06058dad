package org.entente.query.result;

import java.util.Collection;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;

/// Tells what terms of a result are called.
@FunctionalInterface
public interface Labelling {

  /// To be called off the window's thread, with many terms at once.
  ///
  /// @return a label for each of the terms; a literal's is its text
  Map<Node, String> of(Collection<Node> terms, Cancellation cancellation);
}
