package org.entente.extract.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.text.Token;

/// In what unit, and for which period: "barrels *a year*", "tonnes of wheat *annually*".
///
/// @param end the index after the words of the period, or where they would begin
record Rate(String unit, Optional<String> per, int end) {

  private static final Set<String> PERIODS =
      Set.of("year", "month", "week", "day", "hour", "quarter");
  private static final Map<String, String> ADVERBS =
      Map.of(
          "annually",
          "year",
          "yearly",
          "year",
          "monthly",
          "month",
          "weekly",
          "week",
          "daily",
          "day",
          "hourly",
          "hour",
          "quarterly",
          "quarter");

  /// At most this many words name a commodity: "of light crude oil".
  private static final int LONGEST_COMMODITY = 3;

  /// @param words in lower case
  /// @param end the index after the unit's words
  /// @param unit one of the table, with its period behind a slash if it has one: "barrels/day"
  static Rate at(List<Token> tokens, List<String> words, int end, String unit) {
    int slash = unit.indexOf('/');
    if (slash > 0) {
      return new Rate(unit.substring(0, slash), Optional.of(unit.substring(slash + 1)), end);
    }
    return period(words, unit, end)
        .or(() -> period(words, unit, afterCommodity(tokens, words, end)))
        .orElseGet(() -> new Rate(unit, Optional.empty(), end));
  }

  private static Optional<Rate> period(List<String> words, String unit, int at) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    String adverb = ADVERBS.get(words.get(at));
    if (adverb != null) {
      return Optional.of(new Rate(unit, Optional.of(adverb), at + 1));
    }
    boolean every = words.get(at).matches("an?|per|each|every");
    if (!every || at + 1 >= words.size()) {
      return Optional.empty();
    }
    String period = words.get(at + 1).equals("annum") ? "year" : words.get(at + 1);
    return PERIODS.contains(period)
        ? Optional.of(new Rate(unit, Optional.of(period), at + 2))
        : Optional.empty();
  }

  /// The index after "of crude oil".
  private static int afterCommodity(List<Token> tokens, List<String> words, int end) {
    if (end >= words.size() || !words.get(end).equals("of")) {
      return end;
    }
    int at = end + 1;
    while (at < words.size()
        && at - end <= LONGEST_COMMODITY
        && (tokens.get(at).isNoun() || tokens.get(at).tag().startsWith("JJ"))) {
      at++;
    }
    return at;
  }
}
