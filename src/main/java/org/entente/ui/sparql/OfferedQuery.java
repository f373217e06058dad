package org.entente.ui.sparql;

import java.util.Locale;

/// A query to choose from a list.
///
/// @param title what it asks, or what it is called
/// @param detail more of that, in a line or two; may be empty
/// @param name what it is saved as; empty if it is not
record OfferedQuery(String title, String detail, String name, String text) {

  /// Whether each of these words stands somewhere in it.
  boolean has(String words) {
    String all = (title + ' ' + detail + ' ' + text).toLowerCase(Locale.ROOT);
    for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
