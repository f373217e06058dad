package org.entente.ui.sparql;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.entente.ui.look.PopOvers;

/// A list of queries that opens at a button: typing narrows it, Enter or a click takes, Delete
/// deletes where that can be.
final class QueryOffer {

  private static final int WIDTH = 430;
  private static final int HEIGHT = 330;

  private final Consumer<Consumer<List<OfferedQuery>>> source;
  private final Consumer<OfferedQuery> choice;
  private final TextField sought = new TextField();
  private final ListView<OfferedQuery> list = new ListView<>();
  private final PopOver over;
  private List<OfferedQuery> all = List.of();

  /// @param name of the list, for style sheets and tests
  /// @param title of the list, in words
  /// @param source gives the queries whenever the list opens
  QueryOffer(
      String name,
      String title,
      String nothing,
      Consumer<Consumer<List<OfferedQuery>>> source,
      Consumer<OfferedQuery> choice) {
    this.source = source;
    this.choice = choice;
    sought.setId(name + "-sought");
    sought.setPromptText("Search");
    sought.setAccessibleText("Search: " + title);
    list.setId(name + "-list");
    list.setAccessibleText(title);
    list.setPrefSize(WIDTH, HEIGHT);
    Label empty = new Label(nothing);
    empty.setWrapText(true);
    empty.getStyleClass().add("pane-note");
    list.setPlaceholder(empty);
    list.setCellFactory(view -> new OfferedCell());
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            take();
          }
        });
    VBox box = new VBox(6, sought, list);
    box.getStyleClass().add("query-offer");
    over = PopOvers.of(box, PopOver.ArrowLocation.BOTTOM_LEFT);
    sought.textProperty().subscribe(text -> narrow());
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
  }

  /// Lets queries be deleted.
  ///
  /// @param delete is to list anew when it is done
  void deletable(Consumer<OfferedQuery> delete) {
    Runnable chosen =
        () -> {
          OfferedQuery query = list.getSelectionModel().getSelectedItem();
          if (query != null) {
            over.hide();
            delete.accept(query);
          }
        };
    MenuItem item = new MenuItem("Delete");
    item.setOnAction(event -> chosen.run());
    list.setContextMenu(new ContextMenu(item));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            chosen.run();
            event.consume();
          }
        });
  }

  void at(Button button) {
    button.setOnAction(
        event -> {
          sought.clear();
          over.show(button);
          sought.requestFocus();
          source.accept(this::show);
        });
  }

  private void show(List<OfferedQuery> queries) {
    all = queries;
    narrow();
  }

  private void narrow() {
    list.getItems().setAll(all.stream().filter(query -> query.has(sought.getText())).toList());
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  /// Arrows move in the list while the keys are in the field.
  private void steer(KeyEvent event) {
    boolean inField = sought.isFocused();
    if (event.getCode() == KeyCode.ENTER) {
      take();
      event.consume();
    } else if (inField && event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      event.consume();
    }
  }

  private void take() {
    OfferedQuery query = list.getSelectionModel().getSelectedItem();
    if (query != null) {
      over.hide();
      choice.accept(query);
    }
  }
}
