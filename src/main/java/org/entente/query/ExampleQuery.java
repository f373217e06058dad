package org.entente.query;

import java.util.List;

/// A query that comes with the program.
///
/// @param title a few words: "Who sanctions whom"
/// @param description what it answers, in a sentence or two
/// @param text the query, its first comment included
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public record ExampleQuery(String title, String description, String text) {

  /// All example queries, in the order in which users should meet them.
  public static List<ExampleQuery> all() {
    throw new UnsupportedOperationException();
  }
}
