package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.palette.Action;
import org.entente.ui.palette.CommandPalette;
import org.entente.ui.palette.Section;
import org.entente.ui.theme.Appearance;
import org.entente.ui.theme.Theme;

/// All that can be done in the window, as one list: menus, command palette and the list of
/// shortcuts are made from it.
final class WindowActions {

  private final Desk desk;
  private final Panels panels;
  private final DrawingActions drawing;
  private final Theme theme;
  private final Dialogs dialogs;
  private final CommandPalette palette;
  private final Runnable exit;

  WindowActions(
      Desk desk,
      Panels panels,
      Theme theme,
      Dialogs dialogs,
      CommandPalette palette,
      Runnable exit) {
    this.desk = desk;
    this.panels = panels;
    this.drawing = new DrawingActions(desk, panels);
    this.theme = theme;
    this.dialogs = dialogs;
    this.palette = palette;
    this.exit = exit;
  }

  /// What does not depend on what is drawn, in the order of the menus.
  List<Action> lasting() {
    List<Action> all = new ArrayList<>();
    file(all);
    go(all);
    all.addAll(drawing.lasting());
    all.add(Action.gesture(Section.QUERY, "Run the query", "Ctrl+Enter"));
    all.add(Action.gesture(Section.QUERY, "Stop the query", "Esc"));
    all.add(Action.of(Section.WORDS, "_Own rules and names", "Shortcut+3", panels::words));
    all.add(
        Action.of(
            Section.WORDS,
            "_Map all articles anew",
            "Shortcut+Shift+M",
            desk.articleActions::remap));
    view(all);
    all.add(Action.of(Section.HELP, "_Command palette", "Shortcut+K", () -> palette.toggle(now())));
    all.add(
        Action.of(Section.HELP, "_Keyboard shortcuts", "F1", () -> dialogs.shortcuts(lasting())));
    all.add(Action.of(Section.HELP, "_About Entente", "", dialogs::about));
    return all;
  }

  /// All that can be done now, with what depends on what is drawn.
  List<Action> now() {
    List<Action> all = new ArrayList<>(lasting());
    all.addAll(drawing.now());
    return all;
  }

  private void file(List<Action> all) {
    all.add(
        Action.of(
            Section.IMPORT, "_Import articles…", "Shortcut+O", desk.articleActions::importFiles));
    all.add(
        Action.of(
            Section.IMPORT,
            "Import _pasted text…",
            "Shortcut+Shift+V",
            desk.articleActions::paste));
    all.add(
        Action.of(
            Section.IMPORT, "Open _RDF files…", "Shortcut+Shift+O", desk.articleActions::openRdf));
    all.add(Action.of(Section.SAVE, "_Export RDF…", "Shortcut+S", desk.takeaway::rdf));
    all.add(Action.of(Section.SAVE, "Save _picture or graph…", "Shortcut+P", desk.pictures::save));
    all.add(Action.of(Section.SAVE, "_Copy picture", "Shortcut+Shift+C", desk.pictures::copy));
    all.add(Action.of(Section.EXIT, "E_xit", "Shortcut+Q", exit));
  }

  private void go(List<Action> all) {
    all.add(
        Action.of(Section.VISIT, "_Back", "Alt+Left", desk.visits()::back)
            .enabledIf(desk.visits().canGoBack()::get));
    all.add(
        Action.of(Section.VISIT, "_Forward", "Alt+Right", desk.visits()::forward)
            .enabledIf(desk.visits().canGoForward()::get));
    all.add(Action.of(Section.SEARCH, "_Search entities and events", "Shortcut+F", panels::search));
    all.add(Action.of(Section.SEARCH, "_Find in the graph", "Shortcut+G", desk.graphPane::find));
    all.add(
        Action.of(
            Section.EVIDENCE, "_Next mention in the article", "F3", () -> desk.reader.step(1)));
    all.add(
        Action.of(
            Section.EVIDENCE,
            "_Previous mention in the article",
            "Shift+F3",
            () -> desk.reader.step(-1)));
    all.add(
        Action.of(
            Section.EVIDENCE,
            "Why an event in _this sentence, or none?",
            "Shift+F1",
            desk.reader::explain));
    all.add(Action.gesture(Section.EVIDENCE, "Close a notice", "Esc"));
  }

  private void view(List<Action> all) {
    all.add(Action.of(Section.TABS, "_Article", "Shortcut+1", panels::article));
    all.add(Action.of(Section.TABS, "S_PARQL", "Shortcut+2", panels::sparql));
    all.add(Action.of(Section.TABS, "_Details", "Shortcut+4", panels::details));
    all.add(Action.of(Section.TABS, "_Outline of the graph", "Shortcut+5", panels::outline));
    all.add(Action.of(Section.PANELS, "Show or hide _left panel", "F8", panels::toggleLeft));
    all.add(Action.of(Section.PANELS, "Show or hide _bottom panel", "F9", panels::toggleBottom));
    all.add(Action.of(Section.PANELS, "Show or hide _right panel", "F10", panels::toggleRight));
    for (Appearance appearance : Appearance.values()) {
      all.add(
          Action.of(
                  Section.COLOURS,
                  "Colours: " + appearance.label(),
                  "",
                  () -> theme.appearance().set(appearance))
              .chosenIf(() -> theme.appearance().get() == appearance));
    }
  }
}
