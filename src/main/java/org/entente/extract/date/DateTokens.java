package org.entente.extract.date;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.quantity.Numbers;
import org.entente.text.Sentence;

/// The tokens of a sentence as date patterns ask for them: any index may be asked for, those
/// outside of the sentence are empty words.
final class DateTokens {

  private static final Set<String> DASHES = Set.of("-", "–");

  /// What stands before "May" and "March" only where they are months.
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "during",
          "late",
          "early",
          "mid",
          "last",
          "next",
          "this",
          "through",
          "throughout",
          "between");

  /// What stands before "March", but also before a person called May.
  private static final Set<String> BEFORE_MARCH =
      Set.of("by", "before", "after", "of", "from", "to", "for", "and");

  private static final Set<String> JOINING = Set.of("to", "until", "till", "through", "and");
  private static final Set<String> PORTIONS =
      Set.of("end", "start", "beginning", "middle", "week", "half", "days");

  private final Sentence sentence;
  private final List<String> words;
  private final Tenses tenses;

  DateTokens(Sentence sentence) {
    this.sentence = sentence;
    this.words =
        sentence.tokens().stream().map(token -> token.form().toLowerCase(Locale.ROOT)).toList();
    this.tenses = new Tenses(sentence);
  }

  int size() {
    return sentence.tokens().size();
  }

  String form(int at) {
    return at >= 0 && at < size() ? sentence.tokens().get(at).form() : "";
  }

  /// In lower case.
  String word(int at) {
    return at >= 0 && at < size() ? words.get(at) : "";
  }

  String tag(int at) {
    return at >= 0 && at < size() ? sentence.tokens().get(at).tag() : "";
  }

  boolean isDash(int at) {
    return DASHES.contains(form(at));
  }

  /// Whether a clause ends before the token.
  boolean isStop(int at) {
    return at >= size() || tag(at).equals(",") || tag(at).equals(".") || tag(at).equals(":");
  }

  /// The index after a comma, if one stands there.
  int afterComma(int at) {
    return form(at).equals(",") ? at + 1 : at;
  }

  Tense tense(int at) {
    return tenses.of(at);
  }

  /// A whole number of units: "two", "twenty-five", "18", and with `article` also "a" and "an".
  Optional<Numbers.Read> count(int first, boolean article) {
    if (article && (word(first).equals("a") || word(first).equals("an"))) {
      return word(first + 1).equals("couple")
          ? Optional.of(Numbers.read(2, word(first + 2).equals("of") ? first + 3 : first + 2))
          : numbers(first).or(() -> Optional.of(Numbers.read(1, first + 1)));
    }
    return numbers(first);
  }

  private Optional<Numbers.Read> numbers(int first) {
    if (first < 0 || first >= size()) {
      return Optional.empty();
    }
    return Numbers.at(words, first)
        .filter(read -> read.value().stripTrailingZeros().scale() <= 0)
        .filter(read -> read.value().compareTo(Numbers.THOUSAND) < 0);
  }

  /// A month's name, if the words around it do not make it a verb, a march or a person.
  Optional<Month> month(int at) {
    Optional<Month> month = DateWords.month(form(at));
    if (month.isEmpty() || isNumbered(at)) {
      return month;
    }
    if (DateWords.isShortMonth(form(at))) {
      return Optional.empty();
    }
    return switch (month.get()) {
      case MAY -> month.filter(_ -> isNominal(at) && (isLed(at) || isOfPortion(at)));
      case MARCH ->
          month.filter(_ -> isNominal(at) && (isLed(at) || BEFORE_MARCH.contains(word(at - 1))));
      default -> month;
    };
  }

  private boolean isNominal(int at) {
    return (tag(at).startsWith("NN") || tag(at).equals("CD")) && !tag(at + 1).equals("POS");
  }

  /// "May 14", "14 May", "14th of May", "May 2018".
  private boolean isNumbered(int at) {
    int comma = word(at + 1).equals("of") ? at + 2 : afterComma(at + 1);
    boolean day = DateWords.days(form(at + 1)).isPresent() && !form(at + 1).isEmpty();
    boolean before =
        DateWords.days(form(at - 1)).isPresent()
            || (word(at - 1).equals("of") && form(at - 2).matches("\\d{1,2}(st|nd|rd|th)"));
    return day || before || DateWords.year(form(comma)).isPresent();
  }

  private boolean isLed(int at) {
    boolean modifier =
        word(at - 1).matches("the|its|their|his|her|a") && tag(at + 1).matches("NNS?|JJ");
    boolean begins = word(at - 1).equals("from") && JOINING.contains(word(at + 1));
    boolean ends =
        (JOINING.contains(word(at - 1)) || isDash(at - 1))
            && DateWords.month(form(at - 2)).isPresent();
    boolean dashed = isDash(at + 1) && DateWords.month(form(at + 2)).isPresent();
    return BEFORE_MONTH.contains(word(at - 1)) || modifier || begins || ends || dashed;
  }

  private boolean isOfPortion(int at) {
    return word(at - 1).equals("of") && PORTIONS.contains(word(at - 2));
  }

  /// A year that no noun in the plural follows: "2014", not "2000 troops".
  OptionalInt year(int at) {
    return tag(at + 1).equals("NNS") ? OptionalInt.empty() : DateWords.year(form(at));
  }
}
