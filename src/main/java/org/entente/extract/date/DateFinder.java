package org.entente.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.record.Article;
import org.entente.extract.record.DateExpression;
import org.entente.extract.record.DateRange;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// Finds date expressions and resolves them against the article's date, or that of its date line
/// where the article has none. Thread-safe, deterministic.
public final class DateFinder {

  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "’ll");
  private static final int HIGHEST_CLIMB = 6;

  private final DateLineReader dateLines = new DateLineReader();

  /// All date expressions in text order, not overlapping.
  ///
  /// @param text the annotation of the article's text
  public List<DateMention> find(Article article, AnnotatedText text) {
    Optional<LocalDate> published =
        article.published().or(() -> dateLine(article.text()).flatMap(DateLine::date));
    List<DateMention> found = new ArrayList<>();
    Optional<LocalDate> told = Optional.empty();
    for (Sentence sentence : text.sentences()) {
      Set<Integer> future = futureVerbs(sentence);
      DatePatterns patterns = new DatePatterns(sentence.tokens());
      int at = 0;
      while (at < sentence.tokens().size()) {
        Optional<Reading> reading = patterns.at(at);
        if (reading.isEmpty()) {
          at++;
          continue;
        }
        Reading read = reading.get();
        Anchor anchor = new Anchor(published, told, isFuture(sentence, read.end() - 1, future));
        Optional<DateRange> range = read.meaning().apply(anchor);
        found.add(
            new DateMention(
                sentence.index(),
                read.first(),
                read.end(),
                new DateExpression(sentence.spanOf(read.first(), read.end()), range)));
        told =
            range
                .filter(it -> it.precision() == DateRange.Precision.DAY)
                .map(DateRange::first)
                .or(anchor::told);
        at = read.end();
      }
    }
    return List.copyOf(found);
  }

  /// The date line that opens the text, if it has one.
  public Optional<DateLine> dateLine(String text) {
    return dateLines.read(text);
  }

  /// The verbs that have "will" with them.
  private static Set<Integer> futureVerbs(Sentence sentence) {
    Set<Integer> verbs = new java.util.HashSet<>();
    for (Token token : sentence.tokens()) {
      if (FUTURE.contains(token.form().toLowerCase(java.util.Locale.ROOT)) && !token.isRoot()) {
        verbs.add(token.head());
      }
    }
    return verbs;
  }

  private static boolean isFuture(Sentence sentence, int at, Set<Integer> future) {
    Token token = sentence.tokens().get(at);
    for (int steps = 0; steps < HIGHEST_CLIMB && !token.isRoot(); steps++) {
      token = sentence.tokens().get(token.head());
      if (token.isVerb()) {
        return future.contains(token.index());
      }
    }
    return false;
  }
}
