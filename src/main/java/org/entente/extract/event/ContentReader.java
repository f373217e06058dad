package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.clause.Clause;
import org.entente.extract.clause.Slot;
import org.entente.extract.clause.Tree;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/// Finds the words that are the content of a verb of saying.
final class ContentReader {

  private final ArticleClauses article;

  ContentReader(ArticleClauses article) {
    this.article = article;
  }

  /// Empty where the clause has no content of its own.
  Optional<Draft.Said> of(int sentence, Clause clause) {
    Tree tree = article.clauses(sentence).tree();
    Sentence tokens = tree.sentence();
    Span cue = tokens.spanOf(clause.first(), clause.end());
    Optional<Integer> complement = clause.firstIn(Slot.CLAUSE);
    if (complement.isPresent()) {
      List<Span> parts =
          parts(tree, clause, complement.get()).stream()
              .filter(part -> !article.isInDateLine(part))
              .toList();
      return parts.isEmpty() ? Optional.empty() : Optional.of(new Draft.Said(cue, parts, false));
    }
    Optional<Integer> object = clause.firstIn(Slot.OBJECT);
    Optional<Integer> said = clause.firstIn(Slot.ATTRIBUTE).or(() -> clause.firstIn("as"));
    if (object.isPresent() && said.isPresent() && object.get() > clause.head()) {
      // "called the test a provocation": what is said of what
      return Optional.of(
          new Draft.Said(
              cue,
              List.of(tree.words(tree.first(object.get()), tree.last(said.get()) + 1)),
              false));
    }
    return Optional.empty();
  }

  /// The complement's words: in two parts where the speaker stands amid them, as in "The talks, she
  /// said, will go on".
  private List<Span> parts(Tree tree, Clause clause, int complement) {
    int first = tree.first(complement);
    int end = tree.last(complement) + 1;
    if (clause.head() < first || end <= clause.head()) {
      return part(tree, first, end);
    }
    List<Span> parts = new ArrayList<>(part(tree, first, leftOfSpeaker(tree, clause, first)));
    int right = clause.end();
    while (right < end && !isSaid(tree, clause, complement, right)) {
      right++;
    }
    parts.addAll(part(tree, right, end));
    return parts;
  }

  /// Whether the token is the complement's and not the speaker's.
  private static boolean isSaid(Tree tree, Clause clause, int complement, int at) {
    return tree.governs(complement, at)
        && !tree.token(at).relation().equals("punct")
        && clause.in(Slot.SUBJECT).noneMatch(subject -> tree.governs(subject, at));
  }

  private List<Span> part(Tree tree, int from, int end) {
    int first = from;
    while (first < end - 1
        && (isOpening(tree.token(first)) || article.isInDateLine(tree.token(first).span()))) {
      first++;
    }
    boolean hasWords = false;
    for (int at = first; at < end; at++) {
      hasWords |= !tree.token(at).relation().equals("punct");
    }
    return hasWords ? List.of(tree.words(first, closed(tree, first, end))) : List.of();
  }

  /// Takes in a closing mark that the parser hangs elsewhere, if the content opens one.
  private static int closed(Tree tree, int first, int end) {
    boolean closes = end < tree.sentence().tokens().size() && tree.token(end).tag().equals("''");
    int open = 0;
    for (int at = first; at < end; at++) {
      String tag = tree.token(at).tag();
      open += tag.equals("``") ? 1 : tag.equals("''") ? -1 : 0;
    }
    return closes && open > 0 ? end + 1 : end;
  }

  private static int leftOfSpeaker(Tree tree, Clause clause, int first) {
    return clause
        .in(Slot.SUBJECT)
        .map(tree::first)
        .filter(at -> at > first && at < clause.head())
        .min()
        .orElse(clause.head());
  }

  private static boolean isOpening(Token token) {
    return token.relation().equals("punct")
        || (token.relation().equals("mark") && token.lemma().equals("that"));
  }
}
