package org.entente.ui.sparql.editor;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/// Where some text stands in another.
final class Occurrences {

  private Occurrences() {}

  /// In order, without overlaps; none of an empty text.
  ///
  /// @param exact whether capitals count
  static List<Span> of(String sought, String text, boolean exact) {
    List<Span> spans = new ArrayList<>();
    int length = sought.length();
    for (int at = 0; length > 0 && at + length <= text.length(); ) {
      if (text.regionMatches(!exact, at, sought, 0, length)) {
        spans.add(new Span(at, at + length));
        at += length;
      } else {
        at++;
      }
    }
    return List.copyOf(spans);
  }
}
