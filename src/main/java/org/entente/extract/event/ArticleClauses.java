package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.clause.Clauses;
import org.entente.extract.date.DateMention;
import org.entente.extract.entity.EntityIndex;
import org.entente.extract.genre.Genre;
import org.entente.extract.quantity.QuantityFinder;
import org.entente.extract.quantity.QuantityMention;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;
import org.entente.text.Span;

/// One article as events are read from it: its clauses, and what its words refer to. Owned by the
/// thread that maps the article.
public final class ArticleClauses {

  private final AnnotatedText text;
  private final EntityIndex entities;
  private final List<Clauses> clauses = new ArrayList<>();
  private final List<List<DateMention>> dates = new ArrayList<>();
  private final QuantityFinder quantities;
  private final List<Span> dateLines;
  private final List<Optional<Genre>> genres;

  /// @param genres for each sentence the genre that keeps it from being read as news
  public ArticleClauses(
      AnnotatedText text,
      EntityIndex entities,
      List<DateMention> dates,
      List<Span> dateLines,
      QuantityFinder quantities,
      List<Optional<Genre>> genres) {
    this.text = text;
    this.entities = entities;
    this.quantities = quantities;
    this.dateLines = dateLines;
    this.genres = List.copyOf(genres);
    text.sentences().forEach(_ -> this.dates.add(new ArrayList<>()));
    dates.stream()
        .filter(date -> !isInDateLine(date.expression().span()))
        .forEach(date -> this.dates.get(date.sentence()).add(date));
    for (Sentence sentence : text.sentences()) {
      clauses.add(new Clauses(sentence, token -> isDate(sentence.index(), token)));
    }
  }

  public AnnotatedText text() {
    return text;
  }

  public EntityIndex entities() {
    return entities;
  }

  public Clauses clauses(int sentence) {
    return clauses.get(sentence);
  }

  /// Empty for a sentence that may tell news.
  public Optional<Genre> genre(int sentence) {
    return genres.get(sentence);
  }

  public List<DateMention> dates(int sentence) {
    return dates.get(sentence);
  }

  List<QuantityMention> quantities(int sentence) {
    return quantities.find(text.sentences().get(sentence));
  }

  /// Whether the token is part of a date expression.
  boolean isDate(int sentence, int token) {
    return dates.get(sentence).stream()
        .anyMatch(date -> date.first() <= token && token < date.end());
  }

  /// Whether the words belong to a line that tells where and when the article was written.
  boolean isInDateLine(Span span) {
    return dateLines.stream().anyMatch(line -> line.overlaps(span));
  }

  /// Whether nothing of the words is behind such a line: names that a date line runs into are kept.
  boolean endsInDateLine(Span span) {
    return dateLines.stream().anyMatch(line -> line.overlaps(span) && span.end() <= line.end());
  }

  public int size() {
    return clauses.size();
  }
}
