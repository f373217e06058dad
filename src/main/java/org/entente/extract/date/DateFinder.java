package org.entente.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.record.Article;
import org.entente.extract.record.DateExpression;
import org.entente.extract.record.DateRange;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;

/// Finds date expressions and resolves them against the article's date. Thread-safe, deterministic.
public final class DateFinder {

  private final DateLineReader dateLines = new DateLineReader();
  private final DatePattern patterns = new DatePatterns();

  /// The article with the date that it bears at its head, where it has none yet.
  public Article dated(Article article) {
    return article.published().isPresent()
        ? article
        : new Article(
            article.name(),
            article.text(),
            dateLines(article.text()).stream().flatMap(line -> line.date().stream()).findFirst());
  }

  /// The lines at the head of the text that tell its place and date, in text order.
  public List<DateLine> dateLines(String text) {
    return dateLines.read(text);
  }

  /// All date expressions in text order, not overlapping.
  ///
  /// @param text the annotation of the article's text
  public List<DateMention> find(Article article, AnnotatedText text) {
    Optional<LocalDate> published = dated(article).published();
    List<DateMention> found = new ArrayList<>();
    Told told = new Told(Optional.empty(), Optional.empty());
    for (Sentence sentence : text.sentences()) {
      DateTokens tokens = new DateTokens(sentence);
      int at = 0;
      while (at < tokens.size()) {
        Optional<Reading> reading = patterns.at(tokens, at);
        if (reading.isEmpty()) {
          at++;
          continue;
        }
        Reading read = reading.get();
        Anchor anchor =
            new Anchor(published, told.day(), told.range(), tokens.tense(read.end() - 1));
        Optional<DateRange> range = read.meaning().apply(anchor);
        DateExpression expression =
            new DateExpression(sentence.spanOf(read.first(), read.end()), range);
        found.add(new DateMention(sentence.index(), read.first(), read.end(), expression));
        told = range.map(told::then).orElse(told);
        at = read.end();
      }
    }
    return List.copyOf(found);
  }

  /// What the article named last before an expression.
  private record Told(Optional<LocalDate> day, Optional<DateRange> range) {

    Told then(DateRange next) {
      return new Told(
          next.precision() == DateRange.Precision.DAY ? Optional.of(next.first()) : day,
          Optional.of(next));
    }
  }
}
