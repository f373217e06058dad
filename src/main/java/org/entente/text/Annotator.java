package org.entente.text;

import org.entente.base.Cancellation;
import org.entente.base.Progress;

/// Splits, tags and parses a text. Thread-safe, deterministic, linear in the text's length.
public interface Annotator {

  /// @param text any text; an empty or blank one has no sentences
  /// @throws java.util.concurrent.CancellationException if cancelled; asked between sentences
  AnnotatedText annotate(String text, Progress progress, Cancellation cancellation);

  default AnnotatedText annotate(String text) {
    return annotate(text, Progress.NONE, Cancellation.NONE);
  }
}
