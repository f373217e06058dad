package org.entente.ui.dialog;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Asks for a name.
final class NameDialog extends Dialog<String> {

  /// @param action what the button says
  /// @param current the name to start from; may be empty
  /// @param good whether a name can be taken
  NameDialog(String title, String action, String current, Predicate<String> good) {
    setTitle(title);
    setHeaderText(title);
    TextField name = new TextField(current);
    name.setId("name");
    name.setPrefColumnCount(32);
    name.setPromptText("What it shows, in a few words");
    Label label = new Label("_Name");
    label.setMnemonicParsing(true);
    label.setLabelFor(name);
    label.setMinWidth(Label.USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(12, label, name);
    line.setAlignment(Pos.CENTER_LEFT);
    ButtonType ok = new ButtonType(action, ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(ok, ButtonType.CANCEL);
    getDialogPane().setContent(line);
    getDialogPane()
        .lookupButton(ok)
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> !good.test(name.getText()), name.textProperty()));
    setOnShown(
        event -> {
          name.requestFocus();
          name.selectAll();
        });
    setResultConverter(button -> button == ok ? name.getText().strip() : null);
  }
}
