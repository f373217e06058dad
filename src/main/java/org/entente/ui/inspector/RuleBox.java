package org.entente.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.extract.rule.Rule;

/// A row of a rule table, column by column, with its file and line.
final class RuleBox extends VBox {

  private static final List<String> COLUMNS =
      List.of("name", "part", "words", "frame", "meaning", "roles", "flags");

  private static final int MOST_WORDS = 24;

  RuleBox(Rule rule) {
    getStyleClass().add("rule-box");
    GridPane grid = new GridPane(10, 3);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(names, values);
    String[] cells = rule.row().text().split("\\|", -1);
    for (int i = 0; i < Math.min(cells.length, COLUMNS.size()); i++) {
      String cell = cells[i].strip().replaceAll("\\s+", " ");
      if (!cell.isEmpty()) {
        Label name = muted(COLUMNS.get(i));
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(i, name, code(i == 2 ? shortened(cell) : cell));
      }
    }
    getChildren().addAll(grid, muted(rule.row().toString()));
  }

  /// Some rows know hundreds of words.
  private static String shortened(String words) {
    List<String> all = List.of(words.split(" "));
    return all.size() <= MOST_WORDS
        ? words
        : all.stream().limit(MOST_WORDS).collect(Collectors.joining(" "))
            + " … and "
            + (all.size() - MOST_WORDS)
            + " more";
  }

  private static Label code(String text) {
    // lists of slots and words may be broken after each
    Label label = new Label(text.replaceAll("[,+]", "$0\u200B"));
    label.getStyleClass().add("code");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    return label;
  }
}
