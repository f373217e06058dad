package org.entente.ui.palette;

import java.util.Locale;
import java.util.OptionalInt;

/// How well a few typed letters stand for a name: all of them must come in it, in their order;
/// letters at the beginnings of words and letters side by side count most.
final class Fuzzy {

  private static final int BEGINNING = 8;
  private static final int WORD = 6;
  private static final int BESIDE = 4;
  private static final int ELSEWHERE = 1;

  private Fuzzy() {}

  /// @return the higher the better; empty if the letters do not stand for the name
  static OptionalInt score(String typed, String name) {
    String letters = typed.toLowerCase(Locale.ROOT).replace(" ", "");
    String text = name.toLowerCase(Locale.ROOT);
    // best[i]: of the first letters up to i, the last of them just here; NONE if they do not fit.
    int[][] best = new int[letters.length() + 1][text.length() + 1];
    for (int letter = 1; letter <= letters.length(); letter++) {
      int before = letter == 1 ? 0 : -1;
      for (int at = 1; at <= text.length(); at++) {
        if (letter > 1) {
          before = Math.max(before, at > 1 ? best[letter - 1][at - 1] - 1 : -1);
        }
        boolean same = letters.charAt(letter - 1) == text.charAt(at - 1);
        int beside = letter > 1 && at > 1 ? best[letter - 1][at - 1] - 1 + BESIDE : -1;
        int worth = worth(text, at - 1);
        int value =
            same && before >= 0
                ? Math.max(before + worth, beside >= BESIDE ? beside + worth : -1)
                : -1;
        best[letter][at] = value + 1;
      }
    }
    int highest = letters.isEmpty() ? 1 : 0;
    for (int value : best[letters.length()]) {
      highest = Math.max(highest, value);
    }
    return highest == 0 ? OptionalInt.empty() : OptionalInt.of(highest * 100 - text.length());
  }

  private static int worth(String text, int at) {
    if (at == 0) {
      return BEGINNING;
    }
    return Character.isLetterOrDigit(text.charAt(at - 1)) ? ELSEWHERE : WORD;
  }
}
