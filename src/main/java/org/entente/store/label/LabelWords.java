package org.entente.store.label;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Labels as they are compared: what was typed finds a label whatever the case, the accents and the
/// punctuation of either, in any script.
public final class LabelWords {

  /// So much of a label is compared. A longer one is a text and no name.
  static final int MOST = 200;

  /// Arabic writes "the" as one word with its noun, which is looked for without it as well.
  private static final String ARABIC_THE = "ال";

  private static final int SHORTEST_WITH_THE = 5;

  /// Scripts that leave no blanks between words: there every letter may begin one.
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  /// Letters that readers take for one another though Unicode does not decompose them.
  private static final Map<Character, String> ALIKE =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ħ', "h"),
          Map.entry('ŧ', "t"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ς', "σ"),
          Map.entry('ى', "ي"),
          Map.entry('ی', "ي"),
          Map.entry('ک', "ك"),
          Map.entry('ة', "ه"));

  private LabelWords() {}

  /// Lower case, without accents and vowel signs, words apart by one blank; empty if there is no
  /// letter or digit.
  public static String folded(String text) {
    String some = text.length() > MOST ? text.substring(0, MOST) : text;
    String plain =
        Normalizer.normalize(some, Normalizer.Form.NFKD)
            // By way of capitals, so that ß is ss and ı is i; and first to small letters, for ẞ.
            .toLowerCase(Locale.ROOT)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int at = 0; at < plain.length(); ) {
      int letter = plain.codePointAt(at);
      at += Character.charCount(letter);
      if (isNothing(letter)) {
        continue;
      }
      if (!Character.isLetter(letter) && !isDigit(letter)) {
        gap = true;
        continue;
      }
      if (gap && !folded.isEmpty()) {
        folded.append(' ');
      }
      gap = false;
      String alike = letter > 0x7F && letter < 0x10000 ? ALIKE.get((char) letter) : null;
      if (alike == null) {
        folded.appendCodePoint(letter);
      } else {
        folded.append(alike);
      }
    }
    return folded.toString();
  }

  /// The words of a folded label; where its script leaves no blanks, what follows each letter.
  public static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : folded.split(" ", -1)) {
      words.add(word);
      if (word.startsWith(ARABIC_THE) && word.length() >= SHORTEST_WITH_THE) {
        words.add(word.substring(ARABIC_THE.length()));
      }
      boolean before = false;
      for (int at = 0; at < word.length(); ) {
        int letter = word.codePointAt(at);
        boolean unspaced = letter > 0x7F && UNSPACED.contains(UnicodeScript.of(letter));
        if (at > 0 && (unspaced || before)) {
          words.add(word.substring(at));
        }
        before = unspaced;
        at += Character.charCount(letter);
      }
    }
    return words;
  }

  /// How well a label fits; empty if it does not.
  ///
  /// @param wanted folded and not empty
  /// @param label folded
  public static Optional<Fit> fit(String wanted, String label) {
    if (label.equals(wanted)) {
      return Optional.of(Fit.WHOLE);
    }
    if (label.startsWith(wanted)) {
      return Optional.of(Fit.BEGINNING);
    }
    List<String> words = words(label);
    for (String each : wanted.split(" ", -1)) {
      if (words.stream().noneMatch(word -> word.startsWith(each))) {
        return Optional.empty();
      }
    }
    return Optional.of(Fit.WORDS);
  }

  /// What decides between labels that fit equally well: how much is known of the node for each word
  /// of the label, so that a name comes before a sentence with that name.
  ///
  /// @param known how much is known of the node
  /// @param label folded
  public static long weight(long known, String label) {
    long words = 1 + label.chars().filter(letter -> letter == ' ').count();
    return 100 * known / words;
  }

  private static boolean isDigit(int letter) {
    int type = Character.getType(letter);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /// Accents, vowel signs, joiners, and the stroke that draws an Arabic word out.
  private static boolean isNothing(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || letter == 'ـ';
  }
}
