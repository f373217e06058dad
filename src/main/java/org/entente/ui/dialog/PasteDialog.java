package org.entente.ui.dialog;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Asks for an article as text, with title and date.
final class PasteDialog extends Dialog<PastedArticle> {

  PasteDialog() {
    setTitle("Import an article");
    setHeaderText("Paste the text of an article");
    TextField title = new TextField();
    title.setId("paste-title");
    title.setPromptText("Title, such as the headline");
    DatePicker date = new DatePicker();
    date.setId("paste-date");
    date.setPromptText("Unknown");
    TextArea text = new TextArea();
    text.setId("paste-text");
    text.setWrapText(true);
    text.setPrefSize(560, 300);
    text.setPromptText("The article, one paragraph a line");
    GridPane form = new GridPane(12, 10);
    form.addRow(0, label("_Title", title), title);
    form.addRow(1, label("_Date it appeared", date), date);
    Label textLabel = label("Te_xt", text);
    GridPane.setValignment(textLabel, VPos.TOP);
    form.addRow(2, textLabel, text);
    form.add(FxDialogs.hint(FxDialogs.WHY_DATE), 1, 3);
    GridPane.setHgrow(title, Priority.ALWAYS);
    GridPane.setVgrow(text, Priority.ALWAYS);
    ButtonType ok = new ButtonType("Import", ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(ok, ButtonType.CANCEL);
    getDialogPane().setContent(form);
    getDialogPane()
        .lookupButton(ok)
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> text.getText().isBlank(), text.textProperty()));
    setResizable(true);
    setOnShown(event -> title.requestFocus());
    setResultConverter(
        button ->
            button == ok
                ? new PastedArticle(
                    title.getText().strip(), text.getText(), Optional.ofNullable(date.getValue()))
                : null);
  }

  private static Label label(String text, javafx.scene.Node field) {
    Label label = new Label(text);
    label.setMnemonicParsing(true);
    label.setLabelFor(field);
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }
}
