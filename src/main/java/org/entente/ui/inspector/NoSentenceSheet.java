package org.entente.ui.inspector;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is said of words that belong to no sentence.
final class NoSentenceSheet extends VBox {

  NoSentenceSheet() {
    getStyleClass().add("sheet");
    Label title = new Label("This is read as no sentence");
    title.setId("inspector-title");
    title.getStyleClass().addAll(Styles.TITLE_4, "sheet-title");
    title.setWrapText(true);
    Label why =
        new Label(
            "Menus, captions and other clutter of web pages are left out, so nothing is looked for"
                + " here.");
    why.getStyleClass().add(Styles.TEXT_MUTED);
    why.setWrapText(true);
    getChildren().addAll(title, why);
  }
}
