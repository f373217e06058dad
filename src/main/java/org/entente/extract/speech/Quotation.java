package org.entente.extract.speech;

import org.entente.text.Span;

/// Words between quotation marks.
///
/// @param content the words without the marks, and without a comma before the closing one
/// @param first the index of the sentence in which it begins
/// @param last the index of the sentence in which it ends
/// @param closed whether a mark closes it; where none does, the next paragraph may carry it on
record Quotation(Span content, int first, int last, boolean closed) {

  boolean covers(int sentence) {
    return first <= sentence && sentence <= last;
  }
}
