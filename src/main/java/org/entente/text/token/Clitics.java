package org.entente.text.token;

import java.util.List;
import java.util.Locale;

/// Where a word ends and a short form begins: `Korea|'s`, `do|n't`, `we|'ll`, `can|not`.
final class Clitics {
  private static final List<String> AFTER_APOSTROPHE = List.of("s", "m", "d", "re", "ve", "ll");
  private static final List<String> FUSED =
      List.of("can|not", "gon|na", "got|ta", "wan|na", "gim|me", "lem|me");

  private Clitics() {}

  /// Whether all of `word` is a short form, as where white space was put before it.
  static boolean isClitic(String word) {
    return word.length() > 1
        && Characters.isSingleQuote(word.charAt(0))
        && AFTER_APOSTROPHE.contains(word.substring(1).toLowerCase(Locale.ROOT));
  }

  /// The length of the short form at the end of `word`, or 0.
  static int lengthAtEnd(String word) {
    int length = word.length();
    for (int back = 2; back <= 3 && back < length; back++) {
      if (isClitic(word.substring(length - back))) {
        return back;
      }
    }
    if (length > 3 && isNegation(word.substring(length - 3))) {
      return 3;
    }
    return 0;
  }

  private static boolean isNegation(String end) {
    return Character.toLowerCase(end.charAt(0)) == 'n'
        && Characters.isSingleQuote(end.charAt(1))
        && Character.toLowerCase(end.charAt(2)) == 't';
  }

  /// Where a fused pair such as `cannot` is split, or 0.
  static int fusedAt(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String pair : FUSED) {
      int bar = pair.indexOf('|');
      if (lower.length() == pair.length() - 1
          && lower.startsWith(pair.substring(0, bar))
          && lower.endsWith(pair.substring(bar + 1))) {
        return bar;
      }
    }
    return 0;
  }
}
