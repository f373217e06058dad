package org.entente.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.apache.jena.graph.Node;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import org.entente.explore.Explorer;
import org.entente.explore.Found;
import org.entente.store.Workspace;
import org.entente.ui.look.Buttons;
import org.entente.ui.task.Latest;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// A field that finds nodes by label while the user types. Down goes into the list, Enter takes the
/// first or the chosen one, Escape closes it.
public final class SearchBox extends VBox {

  private static final int AT_MOST = 30;
  private static final int ROW_HEIGHT = 44;
  private static final int ROWS_SEEN = 9;

  private final CustomTextField field = new CustomTextField();
  private final ListView<Found> list = new ListView<>();
  private final Label more =
      new Label("The best " + AT_MOST + " are listed; type more to narrow it down.");
  private final Popup popup = new Popup();
  private final Workspace workspace;
  private final Latest latest;
  private final Consumer<Node> go;

  /// @param go takes the reader to the node that was found
  public SearchBox(Workspace workspace, Latest latest, Consumer<Node> go) {
    this.workspace = workspace;
    this.latest = latest;
    this.go = go;
    getStyleClass().add("search-box");
    field.setId("search");
    field.setPromptText("Search by name");
    field.setAccessibleText("Search entities and events by name, in any language");
    field.setLeft(new FontIcon(Material2MZ.SEARCH));
    field.setRight(Buttons.icon("search-clear", Material2AL.CLOSE, "Clear", field::clear));
    field.getRight().visibleProperty().bind(field.textProperty().isNotEmpty());
    field.getStyleClass().add("search-field");
    list.setId("search-results");
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(view -> new FoundCell());
    popup.setAutoHide(true);
    more.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "search-more");
    more.managedProperty().bind(more.visibleProperty());
    VBox offer = new VBox(list, more);
    offer.getStyleClass().add("search-offer");
    popup.getContent().add(offer);
    getChildren().add(field);
    field.textProperty().subscribe(this::search);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    list.setOnMouseClicked(event -> take());
  }

  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void search(String text) {
    if (text.isBlank()) {
      latest.cancel();
      popup.hide();
      return;
    }
    latest.run(
        "Searching",
        (progress, cancellation) ->
            workspace.read(
                snapshot -> new Explorer(snapshot).search().find(text, AT_MOST, cancellation)),
        this::offer);
  }

  private void offer(List<Found> found) {
    list.getItems().setAll(found);
    more.setVisible(found.size() == AT_MOST);
    list.setPlaceholder(new Label("Nothing is called like that."));
    list.getSelectionModel().selectFirst();
    double rows = Math.clamp(found.size(), 1, ROWS_SEEN);
    list.setPrefSize(Math.max(field.getWidth(), 320), rows * ROW_HEIGHT + 4);
    Bounds bounds = field.localToScreen(field.getBoundsInLocal());
    if (bounds != null && field.getScene() != null && !field.getText().isBlank()) {
      popup.show(field, bounds.getMinX(), bounds.getMaxY() + 2);
    }
  }

  private void steer(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && popup.isShowing()) {
      list.getSelectionModel().selectNext();
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
      event.consume();
    } else if (event.getCode() == KeyCode.UP && popup.isShowing()) {
      list.getSelectionModel().selectPrevious();
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && popup.isShowing()) {
      take();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      popup.hide();
    }
  }

  private void take() {
    Found found = list.getSelectionModel().getSelectedItem();
    if (found != null) {
      popup.hide();
      field.clear();
      go.accept(found.vertex().node());
    }
  }
}
