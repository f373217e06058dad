package org.entente.ui.sparql;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.entente.ui.look.Buttons;
import org.entente.ui.sparql.editor.QueryTabs;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Buttons that bring queries into the editor and save them: examples, saved ones, history.
final class QueryBar extends HBox {

  /// @param run runs the query in front
  QueryBar(QueryShelf shelf, QueryTabs tabs, Runnable run) {
    super(2);
    setAlignment(Pos.CENTER_LEFT);
    Button examples = new Button("Examples", new FontIcon(Material2AL.LIGHTBULB));
    examples.setId("examples");
    examples.getStyleClass().add(Styles.SMALL);
    new QueryOffer(
            "example",
            "Questions to start from",
            "No question has these words.",
            shelf::examples,
            query -> {
              tabs.write(query.text());
              run.run();
            })
        .at(examples);
    Button saved =
        Buttons.icon("saved-queries", Material2AL.FOLDER_OPEN, "Saved queries", () -> {});
    QueryOffer offer =
        new QueryOffer(
            "saved-query",
            "Saved queries",
            "No query is saved. Ctrl+S in the editor saves one.",
            shelf::saved,
            query -> tabs.open(query.name(), query.text()));
    offer.deletable(shelf::delete);
    offer.at(saved);
    Button history = Buttons.icon("query-history", Material2AL.HISTORY, "History", () -> {});
    new QueryOffer(
            "history",
            "Queries that ran",
            "No query ran yet.",
            shelf::history,
            query -> tabs.open("", query.text()))
        .at(history);
    Button save =
        Buttons.icon(
            "save-query", Material2MZ.SAVE, "Save the query (Ctrl+S)", () -> shelf.save(tabs));
    getChildren().addAll(examples, saved, history, save);
  }
}
