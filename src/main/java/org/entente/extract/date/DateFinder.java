package org.entente.extract.date;

import java.util.List;
import java.util.Optional;
import org.entente.extract.record.Article;
import org.entente.text.AnnotatedText;

/// Finds date expressions and resolves them against the article's date, or that of its date line
/// where the article has none. Thread-safe, deterministic.
public final class DateFinder {

  /// All date expressions in text order, not overlapping.
  ///
  /// @param text the annotation of the article's text
  public List<DateMention> find(Article article, AnnotatedText text) {
    return List.of();
  }

  /// The date line that opens the text, if it has one.
  public Optional<DateLine> dateLine(String text) {
    return Optional.empty();
  }
}
