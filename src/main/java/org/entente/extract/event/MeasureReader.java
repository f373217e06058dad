package org.entente.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.extract.clause.Clause;
import org.entente.extract.clause.Clauses;
import org.entente.extract.clause.Slot;
import org.entente.extract.clause.Tree;
import org.entente.extract.quantity.QuantityMention;
import org.entente.extract.record.EventClass;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Measure;
import org.entente.extract.record.Quantity;
import org.entente.extract.rule.Rule;
import org.entente.extract.rule.Rule.Flag;
import org.entente.extract.rule.Rule.Part;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Span;
import org.entente.text.Token;

/// Reads the measures that a sanction consists of: "the penalties limit oil supplies to 4 million
/// barrels a year". They belong to the last sanction told before.
public final class MeasureReader {

  private static final Set<String> TEXTS =
      Set.of("resolution", "decision", "order", "decree", "law", "act", "it", "they");

  /// What is limited, cut or lowered to an amount may not be more than it.
  private static final Set<String> LIMITING =
      Set.of(
          "limit",
          "cap",
          "restrict",
          "curb",
          "cut",
          "reduce",
          "lower",
          "slash",
          "halve",
          "freeze",
          "keep",
          "hold");

  private final RuleTable rules;

  public MeasureReader(RuleTable rules) {
    this.rules = rules;
  }

  /// Adds to the sanctions among the events what later clauses tell of their measures.
  ///
  /// @param events in text order
  public void read(ArticleClauses article, List<ToldEvent> events) {
    List<ToldEvent> sanctions =
        events.stream().filter(event -> event.eventClass() == EventClass.SANCTION).toList();
    if (sanctions.isEmpty()) {
      return;
    }
    int from = sanctions.getFirst().first().sentence();
    for (int sentence = from; sentence < article.size(); sentence++) {
      List<QuantityMention> quantities = article.quantities(sentence);
      if (quantities.isEmpty()) {
        continue;
      }
      Clauses clauses = article.clauses(sentence);
      for (Clause clause : clauses.verbs()) {
        Optional<Rule> rule =
            rules.of(Part.VERB, clause.predicate()).stream()
                .filter(each -> each.is(Flag.MEASURE))
                .findFirst();
        if (rule.isPresent() && isOfSanctions(clauses, clause)) {
          add(sanctions, clauses.tree(), sentence, clause, rule.get(), quantities);
        }
      }
    }
  }

  private boolean isOfSanctions(Clauses clauses, Clause clause) {
    Set<String> curbs = rules.group("curbs");
    return clause
        .in(Slot.SUBJECT)
        .mapToObj(at -> clauses.tree().token(at).lemma())
        .anyMatch(lemma -> curbs.contains(lemma) || TEXTS.contains(lemma));
  }

  private static void add(
      List<ToldEvent> sanctions,
      Tree tree,
      int sentence,
      Clause clause,
      Rule rule,
      List<QuantityMention> quantities) {
    Optional<ToldEvent> sanction =
        sanctions.stream()
            .filter(event -> event.first().sentence() <= sentence)
            .max(Comparator.comparingInt(ToldEvent::lastSentence));
    Optional<QuantityMention> quantity =
        quantities.stream().filter(each -> belongs(tree, clause, each)).findFirst();
    Optional<Integer> object = clause.firstIn(Slot.OBJECT);
    if (sanction.isEmpty() || quantity.isEmpty() || object.isEmpty()) {
      return;
    }
    int commodity = commodity(tree, object.get(), quantity.get());
    Span words = bare(tree, commodity, quantity.get());
    Span verb = tree.sentence().spanOf(clause.first(), clause.end());
    Span span = verb.cover(words).cover(quantity.get().quantity().span());
    Span trigger =
        clause.in(Slot.SUBJECT).mapToObj(at -> tree.token(at).span()).findFirst().orElse(verb);
    sanction
        .get()
        .add(
            new EventMention(
                sentence, span.cover(trigger), trigger, List.of(), rule.id(), rule.confidence()),
            new Measure(
                span,
                clause.predicate(),
                words,
                Optional.of(bounded(tree, clause, quantity.get()))));
  }

  /// "limit supplies *to* 4 million barrels", "capped *at* 10 percent": no more than that.
  private static Quantity bounded(Tree tree, Clause clause, QuantityMention mention) {
    Quantity quantity = mention.quantity();
    boolean cap =
        LIMITING.contains(clause.predicate())
            && mention.first() > 0
            && tree.token(mention.first() - 1).lemma().matches("to|at");
    return cap && quantity.bound() == Quantity.Bound.EXACT
        ? new Quantity(
            quantity.span(),
            quantity.value(),
            quantity.unit(),
            quantity.per(),
            Quantity.Bound.AT_MOST)
        : quantity;
  }

  /// Whether the verb is the nearest one above the quantity.
  private static boolean belongs(Tree tree, Clause clause, QuantityMention quantity) {
    int at = quantity.first();
    while (at >= 0 && !tree.token(at).isVerb()) {
      at = tree.token(at).head();
    }
    return at == clause.head();
  }

  /// "90 percent of *imports*": what a share is taken of.
  private static int commodity(Tree tree, int object, QuantityMention quantity) {
    if (object < quantity.first() || object >= quantity.end()) {
      return object;
    }
    return tree.children(object, "prep")
        .filter(of -> of.lemma().equals("of"))
        .flatMap(of -> tree.children(of.index(), "pobj"))
        .map(Token::index)
        .findFirst()
        .orElse(object);
  }

  private static Span bare(Tree tree, int head, QuantityMention quantity) {
    Stream<Token> modifiers =
        tree.children(head).stream()
            .filter(child -> child.relation().matches("compound|nmod|amod"))
            .filter(child -> child.index() < head)
            .filter(child -> child.index() < quantity.first() || child.index() >= quantity.end());
    int first = modifiers.mapToInt(Token::index).map(tree::first).min().orElse(head);
    return tree.sentence().spanOf(first, head + 1);
  }
}
