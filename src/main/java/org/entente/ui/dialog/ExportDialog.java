package org.entente.ui.dialog;

import java.util.Set;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.entente.export.RdfFormat;
import org.jspecify.annotations.Nullable;

/// Asks what to export, and in which format.
final class ExportDialog extends Dialog<ExportWish> {

  ExportDialog(Set<ExportWish.Scope> scopes) {
    setTitle("Export RDF");
    setHeaderText("What to take away");
    ToggleGroup choice = new ToggleGroup();
    VBox form = new VBox(10);
    for (ExportWish.Scope scope : ExportWish.Scope.values()) {
      RadioButton button = new RadioButton(scope.label());
      button.setUserData(scope);
      button.setToggleGroup(choice);
      button.setDisable(!scopes.contains(scope));
      form.getChildren().add(button);
    }
    choice.getToggles().getFirst().setSelected(true);
    ComboBox<RdfFormat> format = new ComboBox<>();
    format.setId("export-format");
    format.getItems().setAll(RdfFormat.values());
    format.setValue(RdfFormat.TURTLE);
    format.setConverter(new Titles());
    format.setMaxWidth(Double.MAX_VALUE);
    Label label = new Label("_Format");
    label.setMnemonicParsing(true);
    label.setLabelFor(format);
    form.getChildren().addAll(label, format);
    ButtonType ok = new ButtonType("Choose a file…", ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(ok, ButtonType.CANCEL);
    getDialogPane().setContent(form);
    setResultConverter(
        button ->
            button == ok
                ? new ExportWish(
                    (ExportWish.Scope) choice.getSelectedToggle().getUserData(), format.getValue())
                : null);
  }

  private static final class Titles extends StringConverter<RdfFormat> {

    @Override
    public String toString(@Nullable RdfFormat format) {
      return switch (format) {
        case null -> "";
        case TURTLE -> "Turtle, full: each fact with its evidence (RDF 1.2)";
        case TURTLE11 -> "Turtle, plain: for programs without RDF 1.2";
        case TRIG -> "TriG: a graph an article";
        case NQUADS -> "N-Quads";
        case NTRIPLES -> "N-Triples";
        case JSONLD -> "JSON-LD";
        case RDFXML -> "RDF/XML";
      };
    }

    @Override
    public RdfFormat fromString(String text) {
      throw new UnsupportedOperationException("formats are chosen, not typed");
    }
  }
}
