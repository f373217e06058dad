package org.entente.query.saved;

import java.util.stream.Collectors;

/// A query that the user saved.
///
/// @param name the name of its file without the ending
/// @param text the query, its comments included
public record SavedQuery(String name, String text) {

  /// What it is for, in the words of the comment that it begins with; empty without one.
  public String description() {
    return description(text);
  }

  /// The comment at the beginning of a query, as one line; empty without one.
  public static String description(String text) {
    return text.lines()
        .dropWhile(String::isBlank)
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
