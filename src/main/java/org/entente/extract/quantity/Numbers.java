package org.entente.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a number written in figures, words or both: "1,200", "3.5 million", "twenty-five", "a
/// dozen", "two hundred thousand", "two and a half million".
public final class Numbers {

  /// A number and where it ends.
  ///
  /// @param end the index after its last word
  public record Read(BigDecimal value, int end) {}

  private static final Pattern FIGURES =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,15}(\\.\\d{1,9})?|\\.\\d{1,9}");

  /// "3bn" in one token; "m" alone may be metres.
  private static final Pattern FUSED =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)(bn|bln|tn|trn|mn|mln)");

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("dozen", BigDecimal.valueOf(12)),
          Map.entry("hundred", BigDecimal.valueOf(100)),
          Map.entry("thousand", BigDecimal.valueOf(1_000)),
          Map.entry("k", BigDecimal.valueOf(1_000)),
          Map.entry("million", BigDecimal.valueOf(1_000_000)),
          Map.entry("mln", BigDecimal.valueOf(1_000_000)),
          Map.entry("m", BigDecimal.valueOf(1_000_000)),
          Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("mn", BigDecimal.valueOf(1_000_000)),
          Map.entry("tn", BigDecimal.valueOf(1_000_000_000_000L)),
          Map.entry("trn", BigDecimal.valueOf(1_000_000_000_000L)),
          Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("bln", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)));
  public static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int LONGEST = 12;

  private Numbers() {}

  /// A small number that ends before a word.
  public static Read read(int value, int end) {
    return new Read(BigDecimal.valueOf(value), end);
  }

  /// @param words in lower case
  public static Optional<Read> at(List<String> words, int first) {
    return half(words, first).or(() -> whole(words, first));
  }

  /// "half a million".
  private static Optional<Read> half(List<String> words, int first) {
    if (first + 2 >= words.size() || !words.get(first).equals("half")) {
      return Optional.empty();
    }
    return isArticle(words, first + 1)
        ? scale(words.get(first + 2)).map(scale -> new Read(scale.multiply(HALF), first + 3))
        : Optional.empty();
  }

  /// The value of "million" and the like.
  static Optional<BigDecimal> scale(String word) {
    return Optional.ofNullable(SCALES.get(word));
  }

  private static Optional<Read> whole(List<String> words, int first) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = null;
    int at = first;
    // "a dozen", "a hundred thousand": the article counts as one before a scale only.
    if (isArticle(words, at) && at + 1 < words.size() && SCALES.containsKey(words.get(at + 1))) {
      part = BigDecimal.ONE;
      at++;
    }
    int end = at;
    while (at < words.size() && at - first < LONGEST) {
      String word = words.get(at);
      Optional<BigDecimal> plain = plain(word);
      if (plain.isPresent()) {
        if (part != null && !(SMALL.containsKey(word) || isTens(words, at))) {
          break;
        }
        part = part == null ? plain.get() : part.add(plain.get());
        end = at + 1;
      } else if (part != null && isAndAHalf(words, at)) {
        part = part.add(HALF);
        at += 2;
        end = at + 1;
      } else if (SCALES.containsKey(word) && part != null) {
        BigDecimal scale = SCALES.get(word);
        part = part.multiply(scale);
        if (scale.compareTo(THOUSAND) >= 0) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
        end = at + 1;
      } else if (!(word.equals("-") || word.equals("and")) || part == null || !joins(words, at)) {
        break;
      }
      at++;
    }
    return part == null || end == first
        ? Optional.empty()
        : Optional.of(new Read(total.add(part), end));
  }

  /// "two *and a half* million".
  private static boolean isAndAHalf(List<String> words, int at) {
    return at + 2 < words.size()
        && words.get(at).equals("and")
        && words.get(at + 1).equals("a")
        && words.get(at + 2).equals("half");
  }

  private static boolean isArticle(List<String> words, int at) {
    return words.get(at).equals("a") || words.get(at).equals("an");
  }

  /// "twenty-five", "two hundred and five", but not "five and six".
  private static boolean joins(List<String> words, int at) {
    if (at == 0 || at + 1 >= words.size() || !SMALL.containsKey(words.get(at + 1))) {
      return words.get(at).equals("-")
          && at + 1 < words.size()
          && SCALES.containsKey(words.get(at + 1));
    }
    return words.get(at).equals("-")
        ? isTens(words, at)
        : words.get(at - 1).equals("hundred") || words.get(at - 1).equals("thousand");
  }

  private static boolean isTens(List<String> words, int at) {
    Integer before = at > 0 ? SMALL.get(words.get(at - 1)) : null;
    return before != null && before >= 20;
  }

  private static Optional<BigDecimal> plain(String word) {
    if (FIGURES.matcher(word).matches()) {
      return Optional.of(new BigDecimal(word.replace(",", "")));
    }
    Matcher fused = FUSED.matcher(word);
    if (fused.matches()) {
      return scale(fused.group(2)).map(new BigDecimal(fused.group(1))::multiply);
    }
    Integer small = SMALL.get(word);
    if (small != null) {
      return Optional.of(BigDecimal.valueOf(small));
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Integer tens = SMALL.get(word.substring(0, hyphen));
      Integer ones = SMALL.get(word.substring(hyphen + 1));
      if (tens != null && ones != null && tens >= 20 && ones < 10) {
        return Optional.of(BigDecimal.valueOf(tens + ones));
      }
    }
    return Optional.empty();
  }
}
