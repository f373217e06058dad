package org.entente.view.layout;

import java.util.function.Consumer;
import org.entente.base.Cancellation;

/// A way to place the nodes of a graph. Deterministic: the same arrangement gives the same places.
/// Implementations have no state of their own and may be used by several threads at once.
public interface Layout {

  /// Finds places. Runs on the calling thread until done or cancelled; a cancelled run returns what
  /// it has so far.
  ///
  /// @param start sizes, edges, first places, and which nodes must stay; not changed
  /// @param progress gets the places found so far, a few times a second at most in a large graph
  /// @return the final places, in the order of the nodes
  Places place(Arrangement start, Cancellation cancellation, Consumer<Places> progress);
}
