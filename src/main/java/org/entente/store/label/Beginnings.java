package org.entente.store.label;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The terms under which some texts are found while they are being typed: every beginning of each
/// up to a length, and the whole text.
final class Beginnings extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<String> texts;
  private final int longest;
  private Iterator<String> rest;
  private String text = "";
  private int length;

  /// @param longest the beginning that gets a term of its own
  Beginnings(List<String> texts, int longest) {
    this.texts = texts;
    this.longest = longest;
    this.rest = texts.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (length == text.length()) {
      if (!rest.hasNext()) {
        return false;
      }
      text = rest.next();
      length = 0;
    }
    length = length < longest ? length + 1 : text.length();
    term.append(text, 0, length);
    return true;
  }

  @Override
  public void reset() {
    rest = texts.iterator();
    text = "";
    length = 0;
  }
}
