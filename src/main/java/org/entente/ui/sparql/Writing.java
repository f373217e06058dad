package org.entente.ui.sparql;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.entente.store.Workspace;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.notice.Notices;
import org.entente.ui.sparql.editor.Completions;
import org.entente.ui.sparql.editor.QueryTabs;
import org.entente.ui.task.Latest;
import org.entente.ui.task.Tasks;

/// The half of the pane where queries are written: tabs, what completes them, and the shelf that
/// they are taken from and saved to.
final class Writing {

  private static final String FIRST =
      """
      SELECT ?event ?agent ?target WHERE {
        ?event en:agent ?agent .
        OPTIONAL { ?event en:target ?target }
      }
      """;

  private final QueryShelf shelf;
  private final Completions completions;
  private final QueryTabs tabs;

  Writing(Workspace workspace, Tasks tasks, Notices notices, Dialogs dialogs) {
    Supplier<Latest> latests = () -> new Latest(tasks, notices::problem);
    shelf =
        new QueryShelf(
            workspace.queries(),
            Clock.systemUTC(),
            ZoneId.systemDefault(),
            tasks,
            notices,
            dialogs);
    completions = new Completions(workspace, latests.get(), latests.get());
    tabs = new QueryTabs(completions, latests, shelf.open(), notices, FIRST);
    tabs.setMinWidth(120);
  }

  QueryTabs tabs() {
    return tabs;
  }

  /// @param run runs the query in front
  QueryBar bar(Runnable run) {
    return new QueryBar(shelf, tabs, run);
  }

  /// The data changed.
  void refresh() {
    completions.refresh();
  }

  void save() {
    shelf.save(tabs);
  }

  /// A query ran to its end just now.
  void ran(String query, Duration time, long rows, boolean complete) {
    shelf.ran(query, time, rows, complete);
  }
}
