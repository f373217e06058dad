package org.entente.text.token;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.Span;

/// Splits a word, freed of what opens and closes it, at inner punctuation, hyphens and short forms.
final class WordSplitter {
  /// Web and mail addresses, handles and hash tags. No part of it can match in two ways, so that
  /// matching stays linear.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(https?|ftp)://.+|www\\..+|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|[@#]\\w+|[a-z0-9-]+\\.(com|org|net|gov|edu|co\\.uk|info|io)(/.*)?");

  private static final Pattern UNIT = Pattern.compile("[0-9][0-9.,]*(m|km|kg|mm|cm|am|pm|M)");

  /// `R-Texas` names a party and a state.
  private static final Set<String> PARTIES = Set.of("R", "D", "I");

  private final Set<String> prefixes;

  /// @param prefixes first parts of hyphenated words that stay in one piece, lower case
  WordSplitter(Collection<String> prefixes) {
    this.prefixes = Set.copyOf(prefixes);
  }

  void split(String text, Span word, List<Span> tokens) {
    if (ADDRESS.matcher(text).region(word.start(), word.end()).matches()) {
      tokens.add(word);
      return;
    }
    int start = word.start();
    int at = start;
    while (at < word.end()) {
      int length = separator(text, word, start, at);
      if (length == 0) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      plain(text, start, at, tokens);
      tokens.add(new Span(at, at + length));
      at += length;
      start = at;
    }
    plain(text, start, Math.min(at, word.end()), tokens);
  }

  /// The length of the token of its own that starts at `at`, or 0 if the character there belongs to
  /// the word around it.
  private int separator(String text, Span word, int start, int at) {
    int c = text.codePointAt(at);
    int before = at > word.start() ? text.charAt(at - 1) : ' ';
    int after = at + 1 < word.end() ? text.charAt(at + 1) : ' ';
    if (Characters.isPicture(c)) {
      return pictureLength(text, at, word.end());
    }
    if (Characters.alwaysAlone(c)) {
      return 1;
    }
    if (Characters.isCurrency(c)) {
      boolean named = at > start && at - start <= 3 && Character.isUpperCase(before);
      return named && Character.isDigit(after) ? 0 : 1;
    }
    return switch (c) {
      case '-' -> hyphens(text, word, start, at);
      case '.' -> dots(text, word, at);
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(after) ? 0 : 1;
      case '/' -> Character.isDigit(before) && Character.isDigit(after) ? 0 : 1;
      case '+' -> Character.isLetterOrDigit(before) || Character.isDigit(after) ? 0 : 1;
      default -> 0;
    };
  }

  private int hyphens(String text, Span word, int start, int at) {
    int length = 1;
    while (at + length < word.end() && text.charAt(at + length) == '-') {
      length++;
    }
    if (length > 1) {
      return length;
    }
    if (at + 1 == word.end()) {
      return at == word.start() ? 1 : 0;
    }
    if (at == word.start()) {
      return Character.isDigit(text.charAt(at + 1)) ? 0 : 1;
    }
    if (Character.isDigit(text.charAt(at + 1))) {
      return 0;
    }
    String first = text.substring(start, at);
    if (PARTIES.contains(first) && Character.isUpperCase(text.charAt(at + 1))) {
      return text.startsWith("Day", at + 1) ? 0 : 1;
    }
    boolean kept =
        prefixes.contains(first.toLowerCase(Locale.ROOT))
            || (first.length() == 1 && Character.isLetter(first.charAt(0)))
            || (first.indexOf('-') > 0 && first.length() <= 5);
    return kept ? 0 : 1;
  }

  private static int dots(String text, Span word, int at) {
    int length = 1;
    while (at + length < word.end() && text.charAt(at + length) == '.') {
      length++;
    }
    if (length > 1) {
      return length;
    }
    boolean missingSpace =
        at - word.start() >= 2
            && at + 2 < word.end()
            && Character.isLowerCase(text.charAt(at - 1))
            && Character.isLowerCase(text.charAt(at - 2))
            && Character.isUpperCase(text.charAt(at + 1))
            && Character.isLowerCase(text.charAt(at + 2));
    return missingSpace ? 1 : 0;
  }

  private static int pictureLength(String text, int at, int end) {
    int length = 0;
    while (at + length < end && Characters.isPicture(text.codePointAt(at + length))) {
      length += Character.charCount(text.codePointAt(at + length));
    }
    return Math.min(length, end - at);
  }

  /// Splits a piece without inner punctuation at its short form or unit.
  private static void plain(String text, int start, int end, List<Span> tokens) {
    if (start == end) {
      return;
    }
    if (end - start > 1 && text.startsWith("$", end - 1)) {
      tokens.add(new Span(start, end));
      return;
    }
    int dollar = text.substring(start, end).indexOf('$');
    if (dollar > 0) {
      tokens.add(new Span(start, start + dollar + 1));
      plain(text, start + dollar + 1, end, tokens);
      return;
    }
    String word = text.substring(start, end);
    int cut = Clitics.fusedAt(word);
    if (cut == 0) {
      cut = (word.length() - Clitics.lengthAtEnd(word)) % word.length();
    }
    if (cut == 0 && UNIT.matcher(word).matches()) {
      cut = unitAt(word);
    }
    if (cut > 0) {
      tokens.add(new Span(start, start + cut));
      tokens.add(new Span(start + cut, end));
    } else {
      tokens.add(new Span(start, end));
    }
  }

  private static int unitAt(String word) {
    int at = word.length();
    while (!Character.isDigit(word.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
