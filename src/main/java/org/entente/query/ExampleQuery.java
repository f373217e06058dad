package org.entente.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A query that comes with the program: a file below `examples`, which begins with its title and
/// description as comments.
///
/// @param name the name of its file without the ending: `11-sanctions`
/// @param title a few words: "Who sanctions whom"
/// @param description what it answers, in a sentence or two
/// @param text the query, its comments included
public record ExampleQuery(String name, String title, String description, String text) {

  /// All example queries, in the order in which users should meet them.
  public static List<ExampleQuery> all() {
    return lines(read("index.txt")).stream()
        .filter(name -> !name.isBlank())
        .map(name -> of(name, read(name)))
        .toList();
  }

  private static ExampleQuery of(String file, String text) {
    List<String> comments =
        lines(text).stream()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .toList();
    return new ExampleQuery(
        file.substring(0, file.lastIndexOf('.')),
        comments.getFirst(),
        comments.stream().skip(1).collect(Collectors.joining(" ")),
        text);
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static String read(String name) {
    try (InputStream in = ExampleQuery.class.getResourceAsStream("examples/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without the query " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
