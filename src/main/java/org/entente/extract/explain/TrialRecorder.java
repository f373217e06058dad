package org.entente.extract.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.clause.Clause;
import org.entente.extract.clause.Tree;
import org.entente.extract.event.Draft;
import org.entente.extract.event.Frame;
import org.entente.extract.event.Trace;
import org.entente.extract.genre.Genre;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Condition;
import org.entente.extract.rule.Rule;
import org.entente.extract.rule.Rule.Part;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Span;

/// Keeps how the rules fared on one article. Owned by the thread that maps it.
final class TrialRecorder implements Trace {

  private static final int FRAME_COLUMN = 3;

  /// What tells a mention from all others, however its span is widened later.
  private record Place(int sentence, Span trigger, String rule) {

    static Place of(EventMention mention) {
      return new Place(mention.sentence(), mention.trigger(), mention.rule());
    }
  }

  /// A rule that told an event of a clause.
  record Firing(Rule rule, ClauseWords clause) {}

  private final RuleTable rules;
  private final Map<Integer, Map<Place, Firing>> firings = new HashMap<>();
  private final Map<Integer, Map<ClauseWords, List<Obstacle>>> obstacles = new HashMap<>();

  private final Map<Integer, Genre> genres = new HashMap<>();

  TrialRecorder(RuleTable rules) {
    this.rules = rules;
  }

  @Override
  public void outside(int sentence, Genre genre) {
    genres.put(sentence, genre);
  }

  @Override
  public void unknown(Frame frame) {
    String word = frame.clause().predicate();
    Optional<Part> otherwise =
        List.of(Part.LIGHT, Part.CHAIN).stream()
            .filter(part -> rules.knows(part, word))
            .findFirst();
    note(frame, new Obstacle.NoRule(otherwise));
  }

  @Override
  public void unfit(Frame frame, Rule rule, Condition failing) {
    int held = rule.conditions().indexOf(failing);
    note(
        frame,
        new Obstacle.Unfit(rule, failing, written(rule, held), held, inSlot(frame, failing)));
  }

  @Override
  public void unfilled(Frame frame, Rule rule, Role missing) {
    List<Integer> tokens =
        rule.slots(missing).choices().stream()
            .flatMap(List::stream)
            .flatMap(slot -> frame.tokens(slot).stream())
            .distinct()
            .toList();
    note(frame, new Obstacle.Unfilled(rule, missing, phrases(frame, tokens)));
  }

  @Override
  public void usedUp(Frame frame, Rule by) {
    note(frame, new Obstacle.UsedUp(by));
  }

  @Override
  public void fired(Frame frame, Rule rule, Draft draft) {
    firings
        .computeIfAbsent(frame.sentence(), _ -> new LinkedHashMap<>())
        .put(Place.of(draft.mention()), new Firing(rule, words(frame)));
  }

  /// The genre that kept the sentence from being read.
  Optional<Genre> genre(int sentence) {
    return Optional.ofNullable(genres.get(sentence));
  }

  Optional<Firing> firing(EventMention mention) {
    return Optional.ofNullable(
        firings.getOrDefault(mention.sentence(), Map.of()).get(Place.of(mention)));
  }

  /// The predicates of a sentence that gave no event, in text order.
  ///
  /// @param told what the article's events say in that sentence in the end
  List<Attempt> attempts(int sentence, List<EventMention> told) {
    Set<Place> kept = told.stream().map(Place::of).collect(Collectors.toSet());
    Map<ClauseWords, List<Obstacle>> all =
        new LinkedHashMap<>(obstacles.getOrDefault(sentence, Map.of()));
    firings
        .getOrDefault(sentence, Map.of())
        .forEach(
            (place, firing) -> {
              if (kept.contains(place)) {
                all.remove(firing.clause());
              } else {
                all.put(firing.clause(), List.of(new Obstacle.Withdrawn(firing.rule())));
              }
            });
    return all.entrySet().stream()
        .map(entry -> new Attempt(entry.getKey(), entry.getValue()))
        .sorted((one, other) -> one.clause().head().compareTo(other.clause().head()))
        .toList();
  }

  private void note(Frame frame, Obstacle obstacle) {
    obstacles
        .computeIfAbsent(frame.sentence(), _ -> new LinkedHashMap<>())
        .computeIfAbsent(words(frame), _ -> new ArrayList<>())
        .add(obstacle);
  }

  private static ClauseWords words(Frame frame) {
    Clause clause = frame.clause();
    Tree tree = frame.clauses().tree();
    return new ClauseWords(
        clause.kind(),
        clause.predicate(),
        tree.sentence().spanOf(clause.first(), clause.end()),
        whole(tree, clause.head()));
  }

  private static Span whole(Tree tree, int head) {
    return tree.words(tree.first(head), tree.last(head) + 1);
  }

  private static List<Span> phrases(Frame frame, List<Integer> heads) {
    return heads.stream().map(head -> whole(frame.clauses().tree(), head)).toList();
  }

  private static List<Span> inSlot(Frame frame, Condition condition) {
    return switch (condition) {
      case Condition.Filled(String slot) -> phrases(frame, frame.tokens(slot));
      case Condition.Empty(String slot) -> phrases(frame, frame.tokens(slot));
      case Condition.Headed(String slot, _) -> phrases(frame, frame.tokens(slot));
      case Condition.Containing(String slot, _) -> phrases(frame, frame.tokens(slot));
      case Condition.NotHeaded(String slot, _) -> phrases(frame, frame.tokens(slot));
      case Condition.Acting(String slot) -> phrases(frame, frame.tokens(slot));
      case Condition.Passive _, Condition.Modal _, Condition.Negated _ -> List.of();
    };
  }

  /// The condition as it stands in the row: the words of its fourth column are the conditions.
  private static String written(Rule rule, int condition) {
    String[] cells = rule.row().text().split("\\|", -1);
    return Arrays.stream(cells[FRAME_COLUMN].strip().split("\\s+", -1))
        .skip(condition)
        .findFirst()
        .orElseThrow();
  }
}
