package org.entente.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extract.record.Quantity.Bound;

/// Reads how much: a number, a range ("10 to 15": at most 15), a vague number ("tens of thousands":
/// at least 10,000), or a share ("two thirds of": 66.7 percent).
final class Amounts {

  private static final Pattern RANGE =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)[-–](\\d[\\d,]*(?:\\.\\d+)?)");
  private static final Map<String, BigDecimal> PLURALS =
      Map.of(
          "tens", BigDecimal.TEN,
          "scores", BigDecimal.valueOf(20),
          "dozens", BigDecimal.valueOf(12),
          "hundreds", BigDecimal.valueOf(100),
          "thousands", BigDecimal.valueOf(1_000),
          "millions", BigDecimal.valueOf(1_000_000),
          "billions", BigDecimal.valueOf(1_000_000_000));
  private static final Set<String> SOME = Set.of("several", "few", "many");
  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("third", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("fifth", 5),
          Map.entry("fifths", 5),
          Map.entry("tenth", 10),
          Map.entry("tenths", 10));
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private Amounts() {}

  /// @param words in lower case
  static Optional<Amount> at(List<String> words, int first) {
    return share(words, first)
        .or(() -> vague(words, first))
        .or(() -> joinedRange(words, first))
        .or(() -> Numbers.at(words, first).map(read -> range(words, first, read)));
  }

  private static String word(List<String> words, int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }

  /// "half of", "a third of", "two - thirds of".
  private static Optional<Amount> share(List<String> words, int first) {
    boolean one = word(words, first).matches("a|one");
    Optional<Numbers.Read> count =
        word(words, first).equals("half")
            ? Optional.of(Numbers.read(1, first))
            : one ? Optional.of(Numbers.read(1, first + 1)) : Numbers.at(words, first);
    int at = count.map(Numbers.Read::end).orElse(first);
    at = word(words, at).equals("-") ? at + 1 : at;
    Integer parts = PARTS.get(word(words, at));
    if (count.isEmpty() || parts == null || !word(words, at + 1).equals("of")) {
      return Optional.empty();
    }
    BigDecimal percent =
        count
            .get()
            .value()
            .multiply(PERCENT)
            .divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return Optional.of(new Amount(percent, at + 1, Bound.EXACT, Optional.of("percent")));
  }

  /// "hundreds of", "tens of thousands of", "several hundred", "a few dozen".
  private static Optional<Amount> vague(List<String> words, int first) {
    int at = word(words, first).equals("a") ? first + 1 : first;
    if (SOME.contains(word(words, at))) {
      int end = at + 1;
      return Numbers.scale(word(words, end)).map(scale -> atLeast(scale, end + 1));
    }
    BigDecimal plural = PLURALS.get(word(words, first));
    if (plural == null || !word(words, first + 1).equals("of")) {
      return Optional.empty();
    }
    BigDecimal of = PLURALS.get(word(words, first + 2));
    return Optional.of(
        of == null ? atLeast(plural, first + 1) : atLeast(plural.multiply(of), first + 3));
  }

  private static Amount atLeast(BigDecimal value, int end) {
    return new Amount(value, end, Bound.AT_LEAST, Optional.empty());
  }

  /// "10-15" in one token, and what scales it: "10-15 million".
  private static Optional<Amount> joinedRange(List<String> words, int first) {
    Matcher range = RANGE.matcher(word(words, first));
    if (!range.matches()) {
      return Optional.empty();
    }
    return Numbers.at(List.of(range.group(2), word(words, first + 1)), 0)
        .filter(read -> isLess(range.group(1), read.value()))
        .map(read -> new Amount(read.value(), first + read.end(), Bound.AT_MOST, Optional.empty()));
  }

  private static boolean isLess(String figures, BigDecimal value) {
    return new BigDecimal(figures.replace(",", "")).compareTo(value) < 0;
  }

  /// A number and, unless it tells a change ("from 10 to 15"), what it may go up to.
  private static Amount range(List<String> words, int first, Numbers.Read read) {
    boolean joins =
        word(words, read.end()).matches("to|-|–|or")
            || (word(words, read.end()).equals("and") && word(words, first - 1).equals("between"));
    if (!joins || word(words, first - 1).equals("from")) {
      return Amount.of(read);
    }
    int next = read.end() + 1;
    return (next < words.size() ? Numbers.at(words, next) : Optional.<Numbers.Read>empty())
        .filter(upper -> upper.value().compareTo(read.value()) > 0)
        .map(
            upper ->
                new Amount(upper.value(), upper.end(), Bound.AT_MOST, Optional.<String>empty()))
        .orElseGet(() -> Amount.of(read));
  }
}
