package org.entente.ui.dialog;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Asks how to save the drawn graph.
final class PictureDialog extends Dialog<PictureWish> {

  private static final double LARGEST_SCALE = 16;
  private static final double USUAL_SCALE = 2;

  private final ComboBox<PictureWish.Format> format =
      choice("picture-format", PictureWish.Format::title, List.of(PictureWish.Format.values()));
  private final ComboBox<PictureWish.Colours> colours =
      choice("picture-colours", PictureWish.Colours::label, List.of(PictureWish.Colours.values()));
  private final ToggleGroup extent = new ToggleGroup();
  private final Spinner<Double> scale = new Spinner<>(0.5, LARGEST_SCALE, USUAL_SCALE, 0.5);
  private final CheckBox legend = new CheckBox("_Legend below the picture");

  PictureDialog() {
    setTitle("Save the graph");
    setHeaderText("Save the graph as a picture, or for another program");
    scale.setId("picture-scale");
    scale.setEditable(true);
    legend.setId("picture-legend");
    VBox extents = new VBox(6);
    for (PictureWish.Extent each : PictureWish.Extent.values()) {
      RadioButton button = new RadioButton(each.label());
      button.setUserData(each);
      button.setToggleGroup(extent);
      extents.getChildren().add(button);
    }
    extent.getToggles().getFirst().setSelected(true);
    GridPane form = new GridPane(12, 12);
    form.addRow(0, label("_Format", format), format);
    Label shows = new Label("Shows");
    GridPane.setValignment(shows, VPos.TOP);
    form.addRow(1, shows, extents);
    form.addRow(2, label("_Colours", colours), colours);
    form.addRow(3, label("_Sharpness", scale), scale);
    form.add(legend, 1, 4);
    BooleanBinding noPicture =
        Bindings.createBooleanBinding(() -> !format.getValue().isPicture(), format.valueProperty());
    extents.disableProperty().bind(noPicture);
    colours.disableProperty().bind(noPicture);
    legend.disableProperty().bind(noPicture);
    scale.disableProperty().bind(format.valueProperty().isNotEqualTo(PictureWish.Format.PNG));
    ButtonType ok = new ButtonType("Choose a file…", ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(ok, ButtonType.CANCEL);
    getDialogPane().setContent(form);
    setOnShown(event -> format.requestFocus());
    setResultConverter(button -> button == ok ? wish() : null);
  }

  private PictureWish wish() {
    return new PictureWish(
        format.getValue(),
        (PictureWish.Extent) extent.getSelectedToggle().getUserData(),
        scale.getValue(),
        legend.isSelected(),
        colours.getValue());
  }

  private static <T> ComboBox<T> choice(String id, Function<T, String> title, List<T> all) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(all);
    box.setValue(all.getFirst());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : title.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("formats are chosen, not typed");
          }
        });
    return box;
  }

  private static Label label(String text, Node field) {
    Label label = new Label(text);
    label.setMnemonicParsing(true);
    label.setLabelFor(field);
    return label;
  }
}
