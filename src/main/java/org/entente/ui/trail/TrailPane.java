package org.entente.ui.trail;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.look.Amount;
import org.entente.ui.look.EmptyState;
import org.entente.ui.notice.Notices;
import org.entente.ui.trail.TrailRow.State;
import org.entente.view.VisibleGraph;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The trail as a list. A click on a step, or Enter, goes back or forth to it, over as many steps
/// as lie between; the arrow keys only choose it, and its query is shown beside the list. Rows are
/// made only while the trail is seen.
public final class TrailPane extends BorderPane {

  private static final double ROOM_FOR_BOTH = 460;

  private final VisibleGraph graph;
  private final Notices notices;
  private final Consumer<String> openQuery;
  private final ListView<TrailRow> list = new ListView<>();
  private final TextArea query = new TextArea();
  private final Button copy = new Button("Copy", new FontIcon(Material2AL.CONTENT_COPY));
  private final Button open = new Button("Open in SPARQL", new FontIcon(Material2AL.CODE));
  private final Label summary = new Label();
  private final EmptyState none =
      new EmptyState(Material2AL.CODE, "No query", "This step stands for none.");
  private final SplitPane split = new SplitPane();
  private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen", false);

  /// @param openQuery puts a query where it can be run
  public TrailPane(VisibleGraph graph, Notices notices, Consumer<String> openQuery) {
    this.graph = graph;
    this.notices = notices;
    this.openQuery = openQuery;
    setId("trail");
    getStyleClass().add("trail");
    list.setId("trail-steps");
    list.setAccessibleText("Steps of the graph");
    list.setCellFactory(view -> new TrailCell(this::go, this::copy));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    list.getSelectionModel().selectedItemProperty().subscribe(row -> tell());
    list.setMinWidth(140);
    setTop(bar());
    VBox right = beside();
    split.getItems().addAll(list, right);
    split.setDividerPositions(0.5);
    setCenter(split);
    widthProperty().subscribe(width -> makeRoom(right, width.doubleValue()));
    graph.onChange(snapshot -> refresh());
    seen.subscribe(this::refresh);
  }

  /// Whether anyone sees the trail.
  public BooleanProperty seenProperty() {
    return seen;
  }

  public void focus() {
    list.requestFocus();
  }

  private HBox bar() {
    summary.setId("trail-summary");
    summary.setMinWidth(0);
    summary.setMaxWidth(Double.MAX_VALUE);
    summary.getStyleClass().add(Styles.TEXT_MUTED);
    HBox.setHgrow(summary, Priority.ALWAYS);
    copy.setId("copy-query");
    copy.getStyleClass().add(Styles.SMALL);
    copy.setTooltip(new Tooltip("Copy the step's SPARQL (Ctrl+C)"));
    copy.setOnAction(event -> chosen().ifPresent(this::copy));
    open.setId("open-query");
    open.getStyleClass().add(Styles.SMALL);
    open.setTooltip(new Tooltip("Show the step's SPARQL where it can be run (Ctrl+Enter)"));
    open.setOnAction(event -> chosen().ifPresent(this::open));
    copy.setMinWidth(USE_PREF_SIZE);
    open.setMinWidth(USE_PREF_SIZE);
    HBox bar = new HBox(8, summary, copy, open);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().addAll("pane-bar", "query-bar");
    return bar;
  }

  private VBox beside() {
    query.setId("step-query");
    query.setEditable(false);
    query.setWrapText(true);
    query.setAccessibleText("SPARQL of the step");
    query.getStyleClass().add("step-query");
    StackPane stack = new StackPane(query, none);
    VBox.setVgrow(stack, Priority.ALWAYS);
    VBox right = new VBox(stack);
    right.setMinWidth(160);
    return right;
  }

  private void makeRoom(VBox right, double width) {
    boolean room = width >= ROOM_FOR_BOTH;
    if (room && split.getItems().size() == 1) {
      split.getItems().add(right);
      split.setDividerPositions(0.5);
    } else if (!room) {
      split.getItems().remove(right);
    }
  }

  private void press(KeyEvent event) {
    Consumer<TrailRow> action;
    if (event.getCode() == KeyCode.ENTER) {
      action = event.isShortcutDown() ? this::open : this::go;
    } else if (new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN).match(event)) {
      action = this::copy;
    } else {
      return;
    }
    chosen().ifPresent(action);
    event.consume();
  }

  private Optional<TrailRow> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void go(TrailRow row) {
    row.place().ifPresent(place -> graph.travel(place - graph.undoable().size()));
  }

  private void copy(TrailRow row) {
    if (!row.step().sparql().isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(row.step().sparql());
      Clipboard.getSystemClipboard().setContent(content);
      notices.done("The query is on the clipboard.");
    }
  }

  private void open(TrailRow row) {
    if (!row.step().sparql().isEmpty()) {
      openQuery.accept(row.step().sparql());
    }
  }

  private void refresh() {
    if (!seen.get()) {
      return;
    }
    List<TrailRow> rows = TrailRow.of(graph);
    if (rows.equals(list.getItems())) {
      return;
    }
    list.getItems().setAll(rows);
    for (int index = 0; index < rows.size(); index++) {
      if (rows.get(index).state() == State.PRESENT) {
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        list.scrollTo(Math.max(0, index - 2));
      }
    }
    int undone = graph.redoable().size();
    summary.setText(
        Amount.of(graph.undoable().size(), "step")
            + (undone == 0 ? "" : ", " + Amount.of(undone) + " undone"));
    tell();
  }

  private void tell() {
    String sparql = chosen().map(row -> row.step().sparql()).orElse("");
    query.setText(sparql);
    query.setVisible(!sparql.isEmpty());
    none.setVisible(sparql.isEmpty());
    copy.setDisable(sparql.isEmpty());
    open.setDisable(sparql.isEmpty());
  }
}
