package org.entente.extract.entity;

import org.entente.text.Token;

/// What has been said up to the word in hand: who is salient outside quotations and who inside the
/// one that is open, if one is. A quotation ends at the latest with its paragraph.
final class Discourse {

  private final Salience outside = new Salience();
  private Salience quoted = new Salience();
  private boolean inQuote;
  private int paragraph = -1;

  /// Before the first word of each sentence.
  void enter(int newParagraph) {
    if (newParagraph != paragraph) {
      paragraph = newParagraph;
      inQuote = false;
    }
  }

  /// Opens or closes a quotation if the word is a mark of one.
  void pass(Token token) {
    switch (token.form()) {
      case "“", "``" -> open(true);
      case "”", "''" -> open(false);
      case "\"" -> open(!inQuote);
      default -> {}
    }
  }

  private void open(boolean quote) {
    if (quote && !inQuote) {
      quoted = new Salience();
    }
    inQuote = quote;
  }

  /// Who is salient where the word stands.
  Salience here() {
    return inQuote ? quoted : outside;
  }

  Salience outside() {
    return outside;
  }
}
