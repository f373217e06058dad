package org.entente.ui.sparql;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// The rows of a result. Nodes are links that put them in focus.
final class ResultTable extends TableView<List<Outcome.Cell>> {

  private final Consumer<Node> go;

  ResultTable(Consumer<Node> go) {
    this.go = go;
    setId("results");
    setAccessibleText("Query results");
    getStyleClass().addAll(Styles.DENSE, Styles.STRIPED);
    setPlaceholder(new Label("The query found nothing."));
  }

  void show(Outcome.Table table) {
    List<TableColumn<List<Outcome.Cell>, Outcome.Cell>> columns = new ArrayList<>();
    for (int index = 0; index < table.columns().size(); index++) {
      columns.add(column(table.columns().get(index), index));
    }
    getColumns().setAll(columns);
    getItems().setAll(table.rows());
    setColumnResizePolicy(
        columns.size() <= 4
            ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
            : TableView.UNCONSTRAINED_RESIZE_POLICY);
  }

  private TableColumn<List<Outcome.Cell>, Outcome.Cell> column(String name, int index) {
    TableColumn<List<Outcome.Cell>, Outcome.Cell> column = new TableColumn<>(name);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
    column.setCellFactory(any -> new ValueCell());
    column.setComparator(Comparator.comparing(Outcome.Cell::text, ResultTable::numbersFirst));
    column.setPrefWidth(180);
    return column;
  }

  /// Numbers by size, before words by alphabet.
  static int numbersFirst(String first, String second) {
    boolean one = first.matches("-?\\d+(\\.\\d+)?");
    boolean two = second.matches("-?\\d+(\\.\\d+)?");
    if (one && two) {
      return Double.compare(Double.parseDouble(first), Double.parseDouble(second));
    }
    return one == two ? first.compareToIgnoreCase(second) : one ? -1 : 1;
  }

  private final class ValueCell extends TableCell<List<Outcome.Cell>, Outcome.Cell> {

    @Override
    protected void updateItem(Outcome.@Nullable Cell cell, boolean empty) {
      super.updateItem(cell, empty);
      setText(null);
      setGraphic(null);
      setTooltip(null);
      if (empty || cell == null) {
        return;
      }
      cell.term().ifPresent(term -> setTooltip(new Tooltip(term.toString())));
      if (cell.isNode()) {
        Hyperlink link = new Hyperlink(cell.text());
        link.setMnemonicParsing(false);
        link.getStyleClass().add("node-link");
        link.setOnAction(event -> cell.term().ifPresent(go));
        setGraphic(link);
      } else {
        setText(cell.text());
      }
    }
  }
}
