package org.entente.query.completion;

import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.store.label.LabelWords;

/// How well something fits what was typed, the best first.
enum Match {
  /// It begins so as it is written.
  BEGINNING,
  /// Its local name or its label begins so.
  NAME,
  /// Every word that was typed begins a word of its name.
  WORDS,
  NOT;

  private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

  /// @param text as it would be written in the query
  /// @param label may be empty
  static Match of(String typed, String text, String label) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || text.toLowerCase(Locale.ROOT).startsWith(wanted)) {
      return BEGINNING;
    }
    if (wanted.startsWith("?") || wanted.startsWith("$")) {
      return NOT;
    }
    int colon = typed.indexOf(':');
    // Of the same prefix, by a word of the local name or of the label.
    if (colon >= 0 && !text.startsWith(typed.substring(0, colon + 1))) {
      return NOT;
    }
    String words = LabelWords.folded(typed.substring(colon + 1));
    Match name = words(words, local(text));
    Match called = words(words, LabelWords.folded(label));
    return name.compareTo(called) <= 0 ? name : called;
  }

  private static String local(String text) {
    String name = text.startsWith("<") ? text.substring(1, text.length() - 1) : text;
    int start =
        Math.max(name.lastIndexOf(':'), Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')));
    return LabelWords.folded(HUMP.matcher(name.substring(start + 1)).replaceAll(" "));
  }

  private static Match words(String wanted, String name) {
    if (wanted.isEmpty()) {
      return NOT;
    }
    if (name.startsWith(wanted) || name.replace(" ", "").startsWith(wanted)) {
      return NAME;
    }
    return LabelWords.fit(wanted, name).isPresent() ? WORDS : NOT;
  }
}
