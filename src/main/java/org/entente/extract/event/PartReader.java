package org.entente.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.clause.Tree;
import org.entente.extract.record.EventType;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Token;

/// Finds events that happened during others: "during *the meeting* she stressed …" means the last
/// talks told before.
public final class PartReader {

  private static final Set<String> DURING = Set.of("during", "at", "in");

  private final Set<String> talks;

  public PartReader(RuleTable rules) {
    talks = rules.group("talks");
  }

  /// @param events in text order
  public void read(ArticleClauses article, List<ToldEvent> events) {
    Optional<ToldEvent> last = Optional.empty();
    for (ToldEvent event : events) {
      boolean isTalk = event.first().meaning().type().filter(EventType.CONSULT::equals).isPresent();
      if (isTalk) {
        last = Optional.of(event);
      } else if (last.isPresent() && isDuringTalks(article, event.first())) {
        event.partOf(last.get());
      }
    }
  }

  private boolean isDuringTalks(ArticleClauses article, Draft draft) {
    Tree tree = article.clauses(draft.sentence()).tree();
    return tree.children(draft.head()).stream()
        .anyMatch(
            child ->
                isDuring(tree, child)
                    || (child.relation().equals("nsubj")
                        && tree.has(child.index(), below -> isDuring(tree, below))));
  }

  private boolean isDuring(Tree tree, Token preposition) {
    return DURING.contains(preposition.lemma())
        && tree.children(preposition.index(), "pobj")
            .anyMatch(
                noun ->
                    talks.contains(noun.lemma())
                        && tree.has(noun.index(), child -> child.lemma().matches("the|that|this"))
                        && tree.children(noun.index(), "poss", "prep").findAny().isEmpty());
  }
}
