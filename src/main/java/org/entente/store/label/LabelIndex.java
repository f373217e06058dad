package org.entente.store.label;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.entente.base.Cancellation;

/// Finds nodes by their labels without reading all of them. Belongs to a read.
public interface LabelIndex {

  /// Where there is none and none will be.
  LabelIndex ABSENT =
      new LabelIndex() {
        @Override
        public Optional<List<FoundLabel>> find(
            String text, int limit, LongPredicate wanted, Cancellation cancellation) {
          return Optional.empty();
        }

        @Override
        public boolean isBehind() {
          return false;
        }
      };

  /// Nodes with a label of which every word of `text` begins some word, each once, with the label
  /// that fits best: by fit, then by [LabelWords#weight]. Takes a few milliseconds whatever the
  /// number of labels.
  ///
  /// @param wanted which nodes to give at all
  /// @return empty while the index does not stand at the data that this read sees
  /// @throws java.util.concurrent.CancellationException if cancelled
  Optional<List<FoundLabel>> find(
      String text, int limit, LongPredicate wanted, Cancellation cancellation);

  /// Whether the index does not stand at the data that this read sees, but is on its way there.
  boolean isBehind();
}
