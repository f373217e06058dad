package org.entente.ui.inspector;

import javafx.scene.control.Hyperlink;

/// Words of an article, in quotation marks; a click goes where they stand.
final class WordsLink {

  private static final int LONGEST = 90;

  private WordsLink() {}

  static Hyperlink to(String words, Runnable open) {
    String line = words.replaceAll("\\s+", " ");
    String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    Hyperlink link = new Hyperlink("“" + shown + "”");
    link.setMnemonicParsing(false);
    link.setWrapText(true);
    link.setMinHeight(Hyperlink.USE_PREF_SIZE);
    link.getStyleClass().add("why-link");
    link.setAccessibleText("Open in the article: " + line);
    link.setOnAction(event -> open.run());
    return link;
  }
}
