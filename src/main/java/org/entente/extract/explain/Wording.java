package org.entente.extract.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.genre.Genre;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Condition;
import org.entente.extract.rule.Rule;
import org.entente.text.Span;

/// Obstacles in words for people who read rules but no program.
///
/// @param text the article's text
public record Wording(String text) {

  private static final int WORDS_AT_MOST = 6;

  /// Why the predicate gave no event; where a rule was tried, as the rest of a sentence that begins
  /// with the rule.
  public String of(ClauseWords clause, Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.NoRule(var otherwise) ->
          otherwise
              .map(part -> onlyAs(clause, part))
              .orElseGet(() -> "no rule knows “" + word(clause) + "” as " + a(kind(clause)));
      case Obstacle.Unfit unfit -> "knows it, but " + failing(unfit.failing(), unfit.found());
      case Obstacle.Unfilled(_, Role role, List<Span> found) ->
          "fits, but there is no %s: %s"
              .formatted(
                  role(role),
                  found.isEmpty()
                      ? "nothing stands where the rule looks for it"
                      : quotes(found) + " is nobody that can be one");
      case Obstacle.UsedUp _ -> "tells an event that this is part of";
      case Obstacle.Withdrawn _ -> "fits, but the text around speaks against an event";
    };
  }

  /// The same as a whole sentence.
  public String sentence(ClauseWords clause, Obstacle obstacle) {
    return obstacle.tried().map(rule -> "rule " + rule.id() + " ").orElse("")
        + of(clause, obstacle);
  }

  /// Why no rule is tried on a sentence of this genre.
  public static String of(Genre genre) {
    return "it reads like "
        + switch (genre) {
          case SPORT -> "a sports report";
          case WEATHER -> "a weather report";
          case COOKING -> "a recipe";
        }
        + ", so no event is looked for";
  }

  /// What a rule wants and does not find.
  private String failing(Condition condition, List<Span> found) {
    String instead = found.isEmpty() ? "there is none" : "here it is " + quotes(found);
    return switch (condition) {
      case Condition.Filled(String slot) -> "wants " + a(slot(slot)) + "; there is none";
      case Condition.Empty(String slot) -> "wants no " + slot(slot) + "; here is " + quotes(found);
      case Condition.Headed(String slot, Set<String> lemmas) ->
          "wants " + either(lemmas) + " as " + slot(slot) + "; " + instead;
      case Condition.NotHeaded(String slot, Set<String> lemmas) ->
          "wants " + a(slot(slot)) + " other than " + either(lemmas) + "; " + instead;
      case Condition.Containing(String slot, Set<String> lemmas) ->
          "wants " + either(lemmas) + " in the " + slot(slot) + "; " + instead;
      case Condition.Acting(String slot) ->
          "wants an actor as "
              + slot(slot)
              + "; "
              + (found.isEmpty() ? "there is none" : quotes(found) + " is none that is known");
      case Condition.Passive() -> "wants a passive";
      case Condition.Negated() -> "wants a negation";
      case Condition.Modal(Set<String> lemmas) -> "wants " + either(lemmas);
    };
  }

  private static String onlyAs(ClauseWords clause, Rule.Part part) {
    return switch (part) {
      case LIGHT ->
          "“" + word(clause) + "” takes its meaning from its noun, and no rule knows that";
      case CHAIN -> "“" + word(clause) + "” only says how firmly something holds";
      case VERB, NOUN, ADJECTIVE -> "no rule knows “" + word(clause) + "” as " + a(kind(clause));
    };
  }

  private static String word(ClauseWords clause) {
    return clause.predicate().replace('_', ' ');
  }

  /// What kind of word the predicate is.
  public static String kind(ClauseWords clause) {
    return switch (clause.kind()) {
      case VERB -> "verb";
      case NOUN -> "noun";
      case ADJECTIVE -> "adjective";
    };
  }

  /// A role in lower case: "agreed on".
  public static String role(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// A slot in words, without an article.
  public static String slot(String slot) {
    return switch (slot) {
      case "subject", "object", "attribute", "possessor", "modifier" -> slot;
      case "dative" -> "receiver";
      case "clause" -> "complement";
      case "adverbial" -> "subordinate clause";
      case "self" -> "word itself";
      case "clause.any", "adverbial.any" -> "party named in the complement";
      case "clause.modal" -> "modal verb of the complement";
      default ->
          slot.startsWith("clause.")
              ? slot(slot.substring(7)) + " of the complement"
              : slot.startsWith("subject.")
                  ? slot(slot.substring(8)) + " of the subject"
                  : "phrase with “" + slot.replace('_', ' ') + "”";
    };
  }

  /// The slots of a filler in words: `in+at` as "phrase with “in”, phrase with “at”".
  public static String slots(String slots) {
    return Arrays.stream(slots.split("\\+", -1))
        .map(Wording::slot)
        .collect(Collectors.joining(", "));
  }

  private static String a(String words) {
    return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }

  private static String either(Set<String> lemmas) {
    List<String> sorted = lemmas.stream().sorted().toList();
    String first =
        sorted.stream()
            .limit(WORDS_AT_MOST)
            .map(lemma -> lemma.replace('_', ' '))
            .collect(Collectors.joining(", "));
    int more = sorted.size() - WORDS_AT_MOST;
    return more > 0 ? first + " or one of " + more + " more words" : first;
  }

  private String quotes(List<Span> spans) {
    return spans.stream()
        .map(span -> "“" + span.in(text).replaceAll("\\s+", " ") + "”")
        .collect(Collectors.joining(", "));
  }
}
