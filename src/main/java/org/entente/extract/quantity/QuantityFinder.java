package org.entente.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.record.Quantity;
import org.entente.extract.record.Quantity.Bound;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// Finds numbers with their units. Thread-safe, deterministic.
public final class QuantityFinder {

  /// Bounds of numbers, but not of times.
  private static final Set<String> OF_NUMBERS = Set.of("over", "within", "under");

  /// At most this many nouns or adjectives between a number and what it counts: "4 million North
  /// Korean workers".
  private static final int WIDEST_GAP = 3;

  private final WordTable units = new WordTable("units.tsv");
  private final WordTable bounds = new WordTable("bounds.tsv");

  /// The quantities of a sentence in text order, not overlapping; a number without a unit (a year,
  /// a house number) is none.
  public List<QuantityMention> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<String> words =
        tokens.stream().map(token -> token.form().toLowerCase(Locale.ROOT)).toList();
    List<QuantityMention> found = new ArrayList<>();
    int floor = 0;
    int at = 0;
    while (at < words.size()) {
      Optional<QuantityMention> mention = read(sentence, words, at, floor);
      if (mention.isPresent()) {
        found.add(mention.get());
        floor = mention.get().end();
        at = floor;
      } else {
        at = Math.max(at + 1, Amounts.at(words, at).map(Amount::end).orElse(0));
      }
    }
    return List.copyOf(found);
  }

  /// @param floor the first token that the quantity may begin at
  private Optional<QuantityMention> read(Sentence sentence, List<String> words, int at, int floor) {
    Optional<WordTable.Entry> sign = currency(words, at);
    int first = at + sign.map(WordTable.Entry::length).orElse(0);
    if (first >= words.size()) {
      return Optional.empty();
    }
    Optional<Amount> number = Amounts.at(words, first);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = number.get().end();
    Optional<String> unit = sign.map(WordTable.Entry::meaning).or(() -> number.get().unit());
    if (unit.isEmpty()) {
      Optional<UnitAt> behind = unitBehind(sentence.tokens(), words, end);
      if (behind.isEmpty()) {
        return Optional.empty();
      }
      unit = Optional.of(behind.get().unit());
      end = behind.get().end();
    }
    Rate rate = Rate.at(sentence.tokens(), words, end, unit.get());
    Optional<WordTable.Entry> before =
        bounds.upTo(words, at).filter(entry -> at - entry.length() >= floor);
    // "over five years" is how long it takes.
    Optional<WordTable.Entry> bound =
        before.filter(_ -> !(OF_NUMBERS.contains(words.get(at - 1)) && isSpell(rate.unit())));
    int begin = at - bound.map(WordTable.Entry::length).orElse(0);
    Quantity quantity =
        new Quantity(
            sentence.spanOf(begin, rate.end()),
            number.get().value(),
            rate.unit(),
            rate.per(),
            bound
                .map(entry -> Bound.valueOf(entry.meaning().toUpperCase(Locale.ROOT)))
                .orElse(number.get().bound()));
    return Optional.of(new QuantityMention(sentence.index(), begin, rate.end(), quantity));
  }

  private static boolean isSpell(String unit) {
    return unit.matches("years|months|weeks|days|hours");
  }

  /// A currency sign before a number.
  private Optional<WordTable.Entry> currency(List<String> words, int at) {
    return units
        .from(words, at)
        .filter(entry -> words.get(at).matches(".*[$€£¥₹₩₽₺₪]|usd|eur|gbp"));
  }

  /// A unit and where it ends.
  private record UnitAt(String unit, int end) {}

  private Optional<UnitAt> unitBehind(List<Token> tokens, List<String> words, int number) {
    for (int at = number; at < words.size() && at - number <= WIDEST_GAP; at++) {
      Optional<WordTable.Entry> unit = units.from(words, at);
      if (unit.isPresent()
          && (isShare(unit.get().meaning()) || !isCompound(tokens, at + unit.get().length()))) {
        return Optional.of(new UnitAt(unit.get().meaning(), at + unit.get().length()));
      }
      Token token = tokens.get(at);
      boolean between =
          token.tag().startsWith("JJ")
              || token.tag().startsWith("NNP")
              || token.tag().equals("NN")
              || token.tag().equals("HYPH")
              || words.get(at).equals("of");
      if (!between) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "a 25 percent tariff", "a 3 million euro loan": what is measured by its value.
  private static boolean isShare(String unit) {
    return unit.equals("percent") || unit.matches("[A-Z]{3}");
  }

  /// "two missile tests" counts tests and not missiles.
  private static boolean isCompound(List<Token> tokens, int next) {
    return next < tokens.size() && tokens.get(next).tag().startsWith("NN");
  }
}
