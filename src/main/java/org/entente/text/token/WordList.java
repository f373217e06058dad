package org.entente.text.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lines of a word list that comes with the program, without comments (`#`) and blank lines.
final class WordList {
  private WordList() {}

  static List<String> lines(String name) {
    InputStream resource = WordList.class.getResourceAsStream("/org/entente/text/" + name);
    if (resource == null) {
      throw new IllegalStateException("missing from the program: " + name);
    }
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
        .toList();
  }
}
