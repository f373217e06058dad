package org.entente.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.entente.ui.palette.Action;
import org.entente.ui.palette.Section;

/// The menus, made from the list of actions, with the keys that work in the whole window.
final class MainMenu extends MenuBar {

  MainMenu(List<Action> actions) {
    setId("menu");
    Map<String, Menu> menus = new LinkedHashMap<>();
    Map<String, Section> last = new LinkedHashMap<>();
    for (Action action : actions) {
      Section section = action.section();
      String title = section.menu();
      if (action.reach() == Action.Reach.GESTURE || title.isEmpty()) {
        continue;
      }
      Menu menu = menus.computeIfAbsent(title, name -> new Menu(name));
      Section before = last.put(title, section);
      if (before != null && before != section) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      menu.getItems().add(item(menu, action));
    }
    getMenus().setAll(menus.values());
  }

  /// What can be done is asked when the menu opens. While it is closed nothing is disabled, since
  /// the keys of a disabled item would not work even when it could be done by then.
  private static MenuItem item(Menu menu, Action action) {
    MenuItem item =
        action
            .chosen()
            .map(chosen -> chooser(menu, action, chosen))
            .orElseGet(() -> new MenuItem(action.name()));
    if (action.reach() == Action.Reach.WINDOW && !action.keys().isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(action.keys()));
    }
    item.setOnAction(event -> action.perform());
    menu.showingProperty()
        .subscribe(showing -> item.setDisable(showing && !action.enabled().getAsBoolean()));
    return item;
  }

  private static MenuItem chooser(Menu menu, Action action, BooleanSupplier chosen) {
    CheckMenuItem item = new CheckMenuItem(action.name());
    menu.showingProperty().subscribe(showing -> item.setSelected(chosen.getAsBoolean()));
    return item;
  }
}
