package org.entente.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.entente.ui.canvas.LayoutMenu;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.theme.Appearance;
import org.entente.ui.theme.Theme;

/// The menus, with all shortcuts that belong to the whole window.
final class MainMenu extends MenuBar {

  MainMenu(Desk desk, Panels panels, Theme theme, Dialogs dialogs, Runnable exit) {
    setId("menu");
    getMenus()
        .addAll(
            file(desk, exit),
            go(desk),
            graph(desk, panels),
            words(desk, panels),
            view(panels, theme));
    getMenus()
        .add(
            menu(
                "_Help",
                item("_Keyboard shortcuts", "F1", dialogs::shortcuts),
                item("_About Entente", "", dialogs::about)));
  }

  private static Menu file(Desk desk, Runnable exit) {
    return menu(
        "_File",
        item("_Import articles…", "Shortcut+O", desk.articleActions::importFiles),
        item("Import _pasted text…", "Shortcut+Shift+V", desk.articleActions::paste),
        item("Open _RDF files…", "Shortcut+Shift+O", desk.articleActions::openRdf),
        new SeparatorMenuItem(),
        item("_Export RDF…", "Shortcut+S", desk.takeaway::rdf),
        item("Save _picture or graph…", "Shortcut+P", desk.pictures::save),
        item("_Copy picture", "Shortcut+Shift+C", desk.pictures::copy),
        new SeparatorMenuItem(),
        item("E_xit", "Shortcut+Q", exit));
  }

  private static Menu go(Desk desk) {
    MenuItem back = item("_Back", "Alt+Left", desk.visits()::back);
    back.disableProperty().bind(Bindings.not(desk.visits().canGoBack()));
    MenuItem forward = item("_Forward", "Alt+Right", desk.visits()::forward);
    forward.disableProperty().bind(Bindings.not(desk.visits().canGoForward()));
    return menu(
        "_Go",
        back,
        forward,
        new SeparatorMenuItem(),
        item("_Search", "Shortcut+F", desk.search::focus),
        item("_Next mention", "F3", () -> desk.reader.step(1)),
        item("_Previous mention", "Shift+F3", () -> desk.reader.step(-1)),
        new SeparatorMenuItem(),
        item("Why an event in _this sentence, or none?", "Shift+F1", desk.reader::explain));
  }

  private static Menu graph(Desk desk, Panels panels) {
    return menu(
        "G_raph",
        item("_Undo", "Shortcut+Z", desk.graph()::undo),
        item("_Redo", "Shortcut+Shift+Z", desk.graph()::redo),
        item("_Trail of all steps", "Shortcut+7", panels::trail),
        new SeparatorMenuItem(),
        item("_Save the view…", "Shortcut+D", desk.viewActions::save),
        item("_Import a view…", "", desk.viewActions::importFile),
        item("Saved _views", "Shortcut+Shift+D", desk.views::focus),
        new SeparatorMenuItem(),
        item("_Events as nodes or edges", "Shortcut+E", desk.graphPane::fold),
        item("_Arrange anew", "Shortcut+L", desk.canvas::rearrange),
        new LayoutMenu(desk.canvas).menu(),
        item("_Fit to window", "Shortcut+0", desk.canvas::fit));
  }

  private static Menu words(Desk desk, Panels panels) {
    return menu(
        "_Words",
        item("_Own rules and names", "Shortcut+3", panels::words),
        item("_Map all articles anew", "Shortcut+Shift+M", desk.articleActions::remap));
  }

  private static Menu view(Panels panels, Theme theme) {
    Menu look = new Menu("_Colours");
    ToggleGroup group = new ToggleGroup();
    for (Appearance appearance : Appearance.values()) {
      RadioMenuItem item = new RadioMenuItem(appearance.label());
      item.setToggleGroup(group);
      item.setSelected(theme.appearance().get() == appearance);
      item.setOnAction(event -> theme.appearance().set(appearance));
      look.getItems().add(item);
    }
    return menu(
        "_View",
        item("_Article", "Shortcut+1", panels::article),
        item("_SPARQL", "Shortcut+2", panels::sparql),
        new SeparatorMenuItem(),
        item("Show or hide _left panel", "F8", panels::toggleLeft),
        item("Show or hide _bottom panel", "F9", panels::toggleBottom),
        item("Show or hide _right panel", "F10", panels::toggleRight),
        new SeparatorMenuItem(),
        look);
  }

  private static Menu menu(String title, MenuItem... items) {
    return new Menu(title, null, items);
  }

  private static MenuItem item(String title, String keys, Runnable action) {
    MenuItem item = new MenuItem(title);
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    item.setOnAction(event -> action.run());
    return item;
  }
}
