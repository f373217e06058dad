package org.entente.ui.sparql;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.entente.query.ExampleQuery;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A button that offers the example queries by title and description.
final class Examples extends Button {

  private final Consumer<ExampleQuery> choice;
  private final ListView<ExampleQuery> list = new ListView<>();
  private final PopOver over = new PopOver(list);

  Examples(Consumer<ExampleQuery> choice) {
    super("Examples", new FontIcon(Material2AL.LIGHTBULB));
    this.choice = choice;
    setId("examples");
    getStyleClass().add(Styles.SMALL);
    list.setId("example-list");
    list.setAccessibleText("Example queries");
    list.setPrefSize(430, 330);
    list.setCellFactory(view -> new ExampleCell());
    list.setOnMouseClicked(event -> take());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            take();
          }
        });
    over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
    over.setAnimated(false);
    over.setDetachable(false);
    setOnAction(event -> open());
  }

  private void open() {
    if (list.getItems().isEmpty()) {
      list.getItems().setAll(ExampleQuery.all());
    }
    over.show(this);
    list.requestFocus();
  }

  private void take() {
    ExampleQuery example = list.getSelectionModel().getSelectedItem();
    if (example != null) {
      over.hide();
      list.getSelectionModel().clearSelection();
      choice.accept(example);
    }
  }

  private static final class ExampleCell extends ListCell<ExampleQuery> {

    @Override
    protected void updateItem(@Nullable ExampleQuery example, boolean empty) {
      super.updateItem(example, empty);
      setGraphic(null);
      setAccessibleText(null);
      if (empty || example == null) {
        return;
      }
      Label title = new Label(example.title());
      title.getStyleClass().add(Styles.TEXT_BOLD);
      Label description = new Label(example.description());
      description.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
      description.setWrapText(true);
      setPrefWidth(0);
      setGraphic(new VBox(2, title, description));
      setAccessibleText(example.title() + ". " + example.description());
    }
  }
}
