package org.entente.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.insight.InsightActions;
import org.entente.ui.look.Amount;
import org.entente.ui.palette.Action;
import org.entente.ui.palette.CommandPalette;
import org.entente.ui.palette.Section;
import org.entente.ui.theme.Appearance;
import org.entente.ui.theme.Theme;
import org.entente.view.Emphasis.Channel;
import org.entente.view.GraphFilter;
import org.entente.view.NodeKind;
import org.entente.view.insight.Measure;
import org.entente.view.LayoutKind;

/// All that can be done in the window, as one list: menus, command palette and the list of
/// shortcuts are made from it.
final class WindowActions {

  private final Desk desk;
  private final Panels panels;
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
    graph(all);
    select(all);
    insight(all);
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
    Map<NodeKind, Integer> kinds = new EnumMap<>(NodeKind.class);
    desk.graph().snapshot().nodes().forEach(node -> kinds.merge(node.kind(), 1, Integer::sum));
    kinds.forEach(
        (kind, count) ->
            all.add(
                Action.of(
                    Section.SELECT,
                    "Select by class: " + kind.title() + " (" + Amount.of(count) + ")",
                    "",
                    () -> desk.canvas.selecting().which(node -> node.kind() == kind))));
    Map<Node, String> relations = new HashMap<>();
    desk.graph()
        .unfiltered()
        .edges()
        .forEach(edge -> relations.putIfAbsent(edge.predicate(), edge.label()));
    relations.forEach((predicate, label) -> all.add(relation(predicate, label)));
    return all;
  }

  private Action relation(Node predicate, String label) {
    Set<Node> hidden = new HashSet<>(desk.graph().filter().predicates());
    boolean shown = hidden.add(predicate);
    if (!shown) {
      hidden.remove(predicate);
    }
    String title = (shown ? "Hide relation: " : "Show relation: ") + label;
    GraphFilter next = desk.graph().filter().withPredicates(hidden);
    return Action.of(Section.DRAWING, title, "", () -> desk.graph().filter(title, next));
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

  private void graph(List<Action> all) {
    GraphCanvas canvas = desk.canvas;
    all.add(
        Action.of(Section.HISTORY, "_Undo", "Shortcut+Z", desk.graph()::undo)
            .enabledIf(() -> !desk.graph().undoable().isEmpty()));
    all.add(
        Action.of(Section.HISTORY, "_Redo", "Shortcut+Shift+Z", desk.graph()::redo)
            .enabledIf(() -> !desk.graph().redoable().isEmpty()));
    all.add(Action.of(Section.HISTORY, "_Trail of all steps", "Shortcut+7", panels::trail));
    all.add(Action.of(Section.VIEW, "_Save the view…", "Shortcut+D", desk.viewActions::save));
    all.add(Action.of(Section.VIEW, "_Import a view…", "", desk.viewActions::importFile));
    all.add(Action.of(Section.VIEW, "Saved _views", "Shortcut+Shift+D", panels::views));
    all.add(
        Action.inPart(Section.NODE, "E_xpand", "Enter, double click", canvas::expandCurrent)
            .enabledIf(this::someSelected));
    all.add(
        Action.of(
                Section.NODE,
                "Expand _by chosen relations…",
                "Shortcut+Enter",
                desk.graphPane::choose)
            .enabledIf(this::someSelected));
    all.add(
        Action.of(
            Section.NODE,
            "Find _paths between selected nodes",
            "Shortcut+Shift+F",
            () -> desk.paths.find(canvas.selection())));
    all.add(
        Action.inPart(Section.NODE, "_Collapse", "Shift+Enter", canvas::collapseCurrent)
            .enabledIf(this::someSelected));
    all.add(
        Action.inPart(Section.NODE, "_Hide what is selected", "Delete", canvas::hideSelected)
            .enabledIf(this::someSelected));
    all.add(
        Action.of(
                Section.NODE,
                "Show _only what is selected and its neighbours",
                "Shortcut+Shift+H",
                () -> desk.graphActions.showAround(Set.copyOf(canvas.selection())))
            .enabledIf(this::someSelected));
    all.add(
        Action.inPart(Section.NODE, "_Pin or let go", "Ctrl+B", canvas::pinSelected)
            .enabledIf(this::someSelected));
    all.add(
        Action.inPart(Section.NODE, "Open the _menu of the node", "Shift+F10", canvas::openMenu));
    all.add(Action.gesture(Section.NODE, "Walk from node to node", "Arrow keys"));
    all.add(Action.gesture(Section.NODE, "Go to the node that is called so", "Letters"));
    all.add(
        Action.gesture(
            Section.NODE, "Move and pin what is selected", "Ctrl+Shift+arrow keys, drag"));
    all.add(
        Action.of(
                Section.DRAWING,
                "_Events as edges between actors",
                "Shortcut+E",
                desk.graphPane::fold)
            .chosenIf(() -> desk.graph().filter().folded()));
    all.add(Action.of(Section.LAYOUT, "_Arrange anew", "Shortcut+L", canvas::rearrange));
    int digit = 1;
    for (LayoutKind kind : LayoutKind.values()) {
      String keys = "Shortcut+Alt+" + digit++;
      all.add(
          Action.of(Section.LAYOUT, "Layout: " + kind.title(), keys, () -> canvas.arrange(kind))
              .chosenIf(() -> canvas.layoutProperty().get() == kind));
    }
    all.add(Action.gesture(Section.LAYOUT, "Stop the layout", "Esc"));
    all.add(Action.of(Section.ZOOM, "_Fit to window", "Shortcut+0", canvas::fit));
    all.add(Action.inPart(Section.ZOOM, "Zoom _in", "+", () -> canvas.zoom(1.25)));
    all.add(Action.inPart(Section.ZOOM, "Zoom _out", "-", () -> canvas.zoom(0.8)));
    all.add(Action.gesture(Section.ZOOM, "Pan", "Ctrl+arrow keys, drag"));
  }

  private void select(List<Action> all) {
    GraphCanvas canvas = desk.canvas;
    all.add(Action.inPart(Section.SELECT, "Select _all", "Ctrl+A", canvas.selecting()::all));
    all.add(
        Action.inPart(
            Section.SELECT, "Select _none", "Ctrl+Shift+A, Esc", canvas.selecting()::none));
    all.add(
        Action.of(
            Section.SELECT, "_Invert the selection", "Shortcut+I", canvas.selecting()::inverted));
    all.add(Action.of(Section.SELECT, "Select by _lasso", "", canvas::lasso));
    all.add(Action.gesture(Section.SELECT, "Select by lasso", "Alt+Shift+drag"));
    all.add(Action.gesture(Section.SELECT, "Select by rectangle", "Shift+drag"));
    all.add(Action.gesture(Section.SELECT, "Select the node or let it go", "Space, Shift+click"));
    all.add(Action.gesture(Section.SELECT, "Select on the way", "Shift+arrow keys"));
    all.add(
        Action.of(
                Section.SPREAD,
                "Select _neighbours too",
                "Shortcut+Shift+G",
                canvas.selecting()::neighboursToo)
            .enabledIf(this::someSelected));
    all.add(
        Action.of(
                Section.SPREAD,
                "Select all that _hangs together with it",
                "",
                canvas.selecting()::partsToo)
            .enabledIf(this::someSelected));
  }

  private void insight(List<Action> all) {
    for (Measure measure : Measure.values()) {
      if (!measure.groups()) {
        all.add(measured(Section.SIZE, "Size by ", measure, Channel.SIZE));
      }
    }
    for (Measure measure : Measure.values()) {
      if (!measure.groups()) {
        all.add(measured(Section.SHADE, "Colour by ", measure, Channel.SHADE));
      }
    }
    for (Measure measure : Measure.values()) {
      if (measure.groups()) {
        all.add(measured(Section.GROUP, "Colour by ", measure, Channel.GROUP));
      }
    }
    all.add(
        Action.of(Section.COUNT, "_Take the measure off", "Shortcut+Shift+I", desk.insight::off)
            .enabledIf(() -> desk.graph().emphasis().channel() != Channel.NONE));
    all.add(Action.of(Section.COUNT, "_Statistics of what is drawn", "Shortcut+6", panels::counts));
  }

  private Action measured(Section section, String verb, Measure measure, Channel channel) {
    InsightActions insight = desk.insight;
    return Action.of(section, verb + measure.title(), "", () -> insight.show(measure, channel))
        .chosenIf(() -> insight.shows(measure, channel))
        .enabledIf(() -> !desk.graph().snapshot().isEmpty());
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

  private boolean someSelected() {
    return !desk.canvas.selection().isEmpty();
  }
}
