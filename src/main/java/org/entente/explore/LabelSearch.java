package org.entente.explore;

import java.util.List;
import org.entente.base.Cancellation;
import org.entente.store.Snapshot;

/// Finds nodes by what they are called, while the user types.
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public final class LabelSearch {

  private final Snapshot snapshot;
  private final Vertices vertices;

  LabelSearch(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  /// Nodes with a label of which every word of `text` begins some word, ignoring case and
  /// diacritics: whole label first, then by beginning, then by number of mentions, then by label.
  /// Blank text finds nothing. Reads all labels: time grows with their number.
  public List<Found> find(String text, int limit, Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }
}
