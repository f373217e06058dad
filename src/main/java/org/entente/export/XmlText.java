package org.entente.export;

/// What may stand in an XML document.
public final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /// The text with the replacement character for each letter that XML 1.0 does not allow (section
  /// 2.2), not even escaped.
  public static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .forEach(letter -> legal.appendCodePoint(isLegal(letter) ? letter : REPLACEMENT));
    return legal.toString();
  }

  private static boolean isLegal(int letter) {
    return letter == '\t'
        || letter == '\n'
        || letter == '\r'
        || (letter >= 0x20 && letter <= 0xD7FF)
        || (letter >= 0xE000 && letter <= 0xFFFD)
        || letter >= 0x10000;
  }
}
