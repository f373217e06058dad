package org.entente.ui.palette;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/// All actions that have keys, with these, by menu.
public final class ShortcutList extends ScrollPane {

  public ShortcutList(List<Action> actions) {
    setId("shortcuts");
    setFitToWidth(true);
    Map<String, List<Action>> menus = new LinkedHashMap<>();
    actions.stream()
        .filter(action -> !action.keys().isEmpty())
        .forEach(
            action ->
                menus
                    .computeIfAbsent(action.section().title(), title -> new ArrayList<>())
                    .add(action));
    GridPane grid = new GridPane(24, 6);
    grid.setPadding(new Insets(4, 18, 8, 4));
    int row = 0;
    for (Map.Entry<String, List<Action>> menu : menus.entrySet()) {
      Label heading = new Label(menu.getKey());
      heading.getStyleClass().add("group-heading");
      grid.add(heading, 0, row++, 2, 1);
      for (Action action : menu.getValue()) {
        Label keys = new Label(action.keysInWords());
        keys.getStyleClass().add(Styles.TEXT_BOLD);
        keys.setMinWidth(Label.USE_PREF_SIZE);
        grid.addRow(row++, keys, new Label(action.title()));
      }
    }
    setContent(grid);
    setPrefViewportHeight(460);
  }
}
