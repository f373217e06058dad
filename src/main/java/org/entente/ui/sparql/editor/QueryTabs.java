package org.entente.ui.sparql.editor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.entente.base.Problem;
import org.entente.query.saved.OpenQueries;
import org.entente.query.saved.OpenQueries.OpenQuery;
import org.entente.ui.look.Buttons;
import org.entente.ui.notice.Notices;
import org.entente.ui.task.Latest;
import org.kordamp.ikonli.material2.Material2AL;
import org.reactfx.EventSource;

/// Queries in tabs, which are kept whenever writing pauses and come back at the next start. There
/// is always one. Belongs to the window's thread.
public final class QueryTabs extends StackPane {

  private static final Duration PAUSE = Duration.ofMillis(500);

  private final TabPane tabs = new TabPane();
  private final FontSize size = new FontSize();
  private final EventSource<Boolean> changes = new EventSource<>();
  private final Completions completions;
  private final Supplier<Latest> latest;
  private final OpenQueries kept;
  private final Latest keeping;
  private final Notices notices;
  private int made;

  /// @param latest one for each tab
  /// @param first the query of the first tab that ever was
  public QueryTabs(
      Completions completions,
      Supplier<Latest> latest,
      OpenQueries kept,
      Notices notices,
      String first) {
    this.completions = completions;
    this.latest = latest;
    this.kept = kept;
    this.keeping = latest.get();
    this.notices = notices;
    tabs.setId("query-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
    tabs.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
    tabs.getStyleClass().add("query-tabs");
    List<OpenQuery> before = kept.recall();
    (before.isEmpty() ? List.of(new OpenQuery("", first, true)) : before).forEach(this::add);
    Button plus = Buttons.icon("new-query", Material2AL.ADD, "New query (Ctrl+T)", this::blank);
    setAlignment(plus, Pos.TOP_RIGHT);
    getChildren().addAll(tabs, plus);
    new EditorKeys()
        .on("Shortcut+T", this::blank)
        .on("Shortcut+W", () -> close(current()))
        .on("Shortcut+Page Down", () -> step(1))
        .on("Shortcut+Page Up", () -> step(-1))
        .in(this);
    tabs.getSelectionModel().selectedItemProperty().addListener(any -> changes.push(true));
    changes
        .successionEnds(PAUSE)
        .subscribe(
            change -> {
              List<OpenQuery> open = open();
              keeping.run(
                  "Keeping the queries",
                  (progress, cancellation) -> {
                    kept.keep(open);
                    return true;
                  },
                  done -> {});
            });
  }

  /// The query in front.
  public String text() {
    return current().text();
  }

  /// What the query in front is saved as; empty if it is not.
  public String name() {
    return current().name.get();
  }

  /// The query in front was saved.
  public void named(String name) {
    current().name.set(name);
    changes.push(true);
  }

  /// Puts a query into the tab in front, which can undo that.
  public void write(String query) {
    current().name.set("");
    current().content.editor().write(query);
  }

  /// Shows a query in a tab of its own: the one in front if it is blank.
  public void open(String name, String query) {
    if (text().isBlank()) {
      write(query);
      named(name);
    } else {
      add(new OpenQuery(name, query, true));
    }
    focus();
  }

  /// Shows what is wrong with the query in front and puts the caret there.
  public void fault(Problem problem) {
    current().content.tell(Optional.of(problem));
    problem.position().ifPresent(current().content.editor()::go);
  }

  /// The keys go to the query in front.
  public void focus() {
    SparqlEditor editor = current().content.editor();
    editor.requestFocus();
    // A tab that was just chosen is not in sight yet.
    Platform.runLater(editor::requestFocus);
  }

  /// Keeps the queries now, as the window is about to close.
  public void keep() {
    kept.keep(open());
  }

  private List<OpenQuery> open() {
    return all().map(QueryTab::kept).toList();
  }

  private Stream<QueryTab> all() {
    return tabs.getTabs().stream().filter(QueryTab.class::isInstance).map(QueryTab.class::cast);
  }

  private QueryTab current() {
    return all()
        .filter(QueryTab::isSelected)
        .findFirst()
        .orElseGet(() -> all().findFirst().orElseThrow());
  }

  private void blank() {
    add(new OpenQuery("", "", true));
    focus();
  }

  private void add(OpenQuery query) {
    QueryTab tab =
        new QueryTab(new QueryEditor(completions, latest.get(), size), "Query " + ++made);
    tab.content.editor().replaceText(query.text());
    tab.content.editor().getUndoManager().forgetHistory();
    tab.content.editor().moveTo(0);
    tab.name.set(query.name());
    tab.content.editor().plainTextChanges().subscribe(change -> changes.push(true));
    tab.setOnCloseRequest(
        event -> {
          close(tab);
          event.consume();
        });
    tabs.getTabs().add(tab);
    if (query.front()) {
      tabs.getSelectionModel().select(tab);
    }
  }

  private void close(QueryTab tab) {
    OpenQuery gone = tab.kept();
    boolean last = tabs.getTabs().size() == 1;
    tabs.getTabs().remove(tab);
    if (last) {
      add(new OpenQuery("", "", true));
    }
    changes.push(true);
    if (!gone.text().isBlank()) {
      notices.done("The query is closed.", "Undo", () -> open(gone.name(), gone.text()));
    }
    focus();
  }

  private void step(int by) {
    int count = tabs.getTabs().size();
    int index = tabs.getSelectionModel().getSelectedIndex();
    tabs.getSelectionModel().select((index + by + count) % count);
    focus();
  }
}
