package org.entente.text.token;

/// Classes of characters that the tokenizer tells apart.
final class Characters {
  private static final String DOUBLE_QUOTES = "\"“”„‟«»″";
  private static final String SINGLE_QUOTES = "'‘’‚‛`´′";
  private static final String CLOSING_QUOTES = "\"”»'’";
  private static final String BRACKETS = "()[]{}<>⟨⟩‹›【】（）";
  private static final String CLOSING_BRACKETS = ")]}⟩】）";
  private static final String DASHES = "–—―‒−";

  private Characters() {}

  /// White space of any script, and characters that cannot be seen and join nothing.
  static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == 0x200B
        || c == 0x2060
        || c == 0xFEFF;
  }

  static boolean isDoubleQuote(int c) {
    return DOUBLE_QUOTES.indexOf(c) >= 0;
  }

  static boolean isSingleQuote(int c) {
    return SINGLE_QUOTES.indexOf(c) >= 0;
  }

  static boolean isQuote(int c) {
    return isDoubleQuote(c) || isSingleQuote(c);
  }

  static boolean isClosing(int c) {
    return CLOSING_QUOTES.indexOf(c) >= 0 || CLOSING_BRACKETS.indexOf(c) >= 0;
  }

  static boolean isBracket(int c) {
    return BRACKETS.indexOf(c) >= 0;
  }

  static boolean isDash(int c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isCurrency(int c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /// Punctuation that is a token of its own wherever it stands.
  static boolean alwaysAlone(int c) {
    return isDoubleQuote(c)
        || isBracket(c)
        || isDash(c)
        || c == ';'
        || c == '!'
        || c == '?'
        || c == '…'
        || c == '%'
        || c == '='
        || c == '|'
        || c == '~'
        || c == '*'
        || c == '•'
        || c == '·'
        || c == '\\'
        || c == '¿'
        || c == '¡';
  }

  /// Emoji and other pictures, with the joiners and selectors that make one of several.
  static boolean isPicture(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL
        || (type == Character.MODIFIER_SYMBOL && c > 0x7F)
        || c == 0x200D
        || (c >= 0xFE00 && c <= 0xFE0F)
        || type == Character.SURROGATE;
  }
}
