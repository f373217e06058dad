package org.entente.extract.event;

import java.util.Optional;
import org.entente.extract.clause.Clause;
import org.entente.extract.clause.Clauses;
import org.entente.extract.clause.Tree;
import org.entente.extract.date.DateMention;
import org.entente.extract.record.DateExpression;
import org.entente.text.Token;

/// Finds the date expression that belongs to a predicate: the one that hangs on it, or on the verbs
/// that only carry it.
final class DateReader {

  private final ArticleClauses article;

  DateReader(ArticleClauses article) {
    this.article = article;
  }

  Optional<DateExpression> of(int sentence, Clause clause, Optional<Clause> light) {
    Clauses clauses = article.clauses(sentence);
    for (DateMention date : article.dates(sentence)) {
      int owner = owner(clauses, date, clause.head());
      boolean hers = owner == clause.head() || light.filter(l -> l.head() == owner).isPresent();
      if (hers || carries(clauses, owner, clause.head())) {
        return Optional.of(date.expression());
      }
    }
    return Optional.empty();
  }

  /// The nearest predicate above the date: `wanted` if that is on the way, else a verb.
  private static int owner(Clauses clauses, DateMention date, int wanted) {
    Tree tree = clauses.tree();
    int at = date.first();
    while (at >= date.first() && at < date.end()) {
      at = tree.token(at).head();
    }
    while (at >= 0 && at != wanted && clauses.at(at).isEmpty()) {
      at = tree.token(at).head();
    }
    return at;
  }

  /// "decided on Tuesday to send": the date of the verb above an infinitive is its own.
  private static boolean carries(Clauses clauses, int owner, int head) {
    if (owner < 0) {
      return false;
    }
    Token token = clauses.tree().token(head);
    return token.relation().equals("xcomp") && token.head() == owner;
  }
}
