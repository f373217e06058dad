package org.entente.ui.sparql;

import atlantafx.base.theme.Styles;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.base.Problem;
import org.entente.query.SparqlRunner;
import org.entente.store.Workspace;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.look.Amount;
import org.entente.ui.look.EmptyState;
import org.entente.ui.notice.Notices;
import org.entente.ui.task.Latest;
import org.entente.ui.task.Tasks;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Editor and results side by side.
public final class SparqlPane extends BorderPane {

  private static final long ROWS = 1_000;

  private final QueryRun queries;
  private final Notices notices;
  private final Latest latest;
  private final Consumer<Set<Node>> addToGraph;
  private final Writing writing;
  private final ResultTable table;
  private final Label message = new Label();
  private final Button run = new Button("Run", new FontIcon(Material2MZ.PLAY_ARROW));
  private final Button cancel = new Button("Cancel", new FontIcon(Material2MZ.STOP));
  private final Button more = new Button("More rows");
  private final Button add = new Button("Add to graph", new FontIcon(Material2AL.ADD));
  private final BooleanProperty running = new SimpleBooleanProperty();
  private final EmptyState nothing =
      new EmptyState(
          Material2MZ.TABLE_CHART,
          "No results yet",
          "Choose an example or write a query, then Ctrl+Enter.");
  private long limit = ROWS;
  private Optional<Graph> constructed = Optional.empty();

  /// @param go puts a node of a result in focus
  /// @param addToGraph shows nodes of a result in the graph
  public SparqlPane(
      Workspace workspace,
      SparqlRunner runner,
      Tasks tasks,
      Notices notices,
      Dialogs dialogs,
      Consumer<Node> go,
      Consumer<Set<Node>> addToGraph) {
    this.queries = new QueryRun(workspace, runner);
    this.notices = notices;
    this.latest = new Latest(tasks, this::failed);
    this.addToGraph = addToGraph;
    this.table = new ResultTable(go);
    setId("sparql");
    buttons();
    writing = new Writing(workspace, tasks, notices, dialogs);
    StackPane right = new StackPane(table, nothing);
    right.setMinWidth(120);
    table.setVisible(false);
    SplitPane split = new SplitPane(writing.tabs(), right);
    split.setDividerPositions(0.45);
    setTop(bar());
    setCenter(split);
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
  }

  public void focus() {
    writing.tabs().focus();
  }

  /// The data changed.
  public void refresh() {
    writing.refresh();
  }

  /// Keeps the open queries for the next start.
  public void keep() {
    writing.tabs().keep();
  }

  /// Puts a query into the editor, which can undo that; it is not run.
  public void write(String query) {
    writing.tabs().write(query);
  }

  /// The triples of the last CONSTRUCT or DESCRIBE; empty if the last query was of another form.
  public Optional<Graph> constructed() {
    return constructed;
  }

  private void buttons() {
    run.setId("run-query");
    run.getStyleClass().addAll(Styles.ACCENT, Styles.SMALL);
    run.setTooltip(new Tooltip("Run the query (Ctrl+Enter)"));
    run.setOnAction(event -> run(ROWS));
    run.disableProperty().bind(running);
    cancel.setId("cancel-query");
    cancel.getStyleClass().add(Styles.SMALL);
    cancel.setTooltip(new Tooltip("Stop the query (Escape)"));
    cancel.setOnAction(event -> stop());
    cancel.disableProperty().bind(running.not());
    more.setId("more-rows");
    more.getStyleClass().add(Styles.SMALL);
    more.setOnAction(event -> run(limit * 10));
    add.setId("add-results");
    add.getStyleClass().add(Styles.SMALL);
    add.setTooltip(new Tooltip("Show the nodes of the result in the graph"));
    add.setOnAction(event -> addToGraph.accept(nodes()));
    for (Button button : List.of(more, add)) {
      button.setVisible(false);
      button.managedProperty().bind(button.visibleProperty());
    }
  }

  private HBox bar() {
    message.setId("query-message");
    message.getStyleClass().add(Styles.TEXT_MUTED);
    message.setMinWidth(0);
    message.setMaxWidth(Double.MAX_VALUE);
    message.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(message, Priority.ALWAYS);
    HBox bar = new HBox(8, run, cancel, writing.bar(() -> run(ROWS)), message, more, add);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().addAll("pane-bar", "query-bar");
    return bar;
  }

  private void keys(KeyEvent event) {
    if (new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(event)) {
      run(ROWS);
      event.consume();
    } else if (new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)) {
      writing.save();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && running.get()) {
      stop();
      event.consume();
    }
  }

  private void run(long rows) {
    limit = rows;
    String query = writing.tabs().text();
    message.setText("Running…");
    running.set(true);
    latest.run(
        "Running the query",
        (progress, cancellation) -> queries.run(query, rows, cancellation),
        outcome -> show(query, outcome));
  }

  private void stop() {
    latest.cancel();
    running.set(false);
    message.setText("Stopped.");
  }

  private void failed(Problem problem) {
    running.set(false);
    message.setText("");
    if (problem.position().isPresent()) {
      writing.tabs().fault(problem);
    } else {
      notices.problem(problem);
    }
  }

  private void show(String query, Outcome outcome) {
    running.set(false);
    nothing.setVisible(false);
    switch (outcome) {
      case Outcome.Answer(boolean yes, var time) -> {
        constructed = Optional.empty();
        show(
            query,
            new Outcome.Table(
                List.of("answer"),
                List.of(List.of(new Outcome.Cell(Optional.empty(), yes ? "yes" : "no"))),
                Optional.empty(),
                true,
                time));
        message.setText((yes ? "Yes" : "No") + " · " + Amount.of(time));
      }
      case Outcome.Table result -> {
        constructed = result.graph();
        table.show(result);
        table.setVisible(true);
        int count = result.rows().size();
        writing.ran(query, result.time(), count, result.complete());
        String thing = result.graph().isPresent() ? "triple" : "row";
        message.setText(
            (result.complete()
                    ? Amount.of(count, thing)
                    : "The first " + Amount.of(count, thing) + "; there are more")
                + " · "
                + Amount.of(result.time()));
        more.setVisible(!result.complete());
        add.setVisible(!nodes().isEmpty());
      }
    }
  }

  private Set<Node> nodes() {
    Set<Node> nodes = new HashSet<>();
    for (List<Outcome.Cell> row : table.getItems()) {
      row.stream().filter(Outcome.Cell::isNode).forEach(cell -> cell.term().ifPresent(nodes::add));
    }
    return nodes;
  }
}
