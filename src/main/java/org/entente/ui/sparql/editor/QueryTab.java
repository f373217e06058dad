package org.entente.ui.sparql.editor;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Tab;
import org.entente.query.saved.OpenQueries.OpenQuery;
import org.entente.query.saved.SavedQuery;

/// A tab with a query in it, called as it was saved, else as its first comment says.
final class QueryTab extends Tab {

  private static final int LETTERS = 24;

  final QueryEditor content;

  /// What the query is saved as; empty if it is not.
  final StringProperty name = new SimpleStringProperty("");

  private final String otherwise;

  /// @param otherwise what it is called while nothing says better
  QueryTab(QueryEditor content, String otherwise) {
    this.content = content;
    this.otherwise = otherwise;
    setContent(content);
    name.subscribe(this::call);
    content.editor().plainTextChanges().subscribe(change -> call());
  }

  String text() {
    return content.editor().getText();
  }

  OpenQuery kept() {
    return new OpenQuery(name.get(), text(), isSelected());
  }

  private void call() {
    String said = SavedQuery.description(text());
    String title = !name.get().isEmpty() ? name.get() : !said.isEmpty() ? said : otherwise;
    setText(title.length() > LETTERS ? title.substring(0, LETTERS).strip() + "…" : title);
  }
}
