package org.entente.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.entente.extract.record.Modality;
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.insight.InsightActions;
import org.entente.ui.look.Amount;
import org.entente.ui.look.ModalityBadge;
import org.entente.ui.palette.Action;
import org.entente.ui.palette.Section;
import org.entente.view.Emphasis.Channel;
import org.entente.view.GraphFilter;
import org.entente.view.LayoutKind;
import org.entente.view.NodeKind;
import org.entente.view.VisibleNode;
import org.entente.view.insight.Measure;

/// What can be done to the drawn graph: change, select, measure it.
final class DrawingActions {

  private final Desk desk;
  private final Panels panels;

  DrawingActions(Desk desk, Panels panels) {
    this.desk = desk;
    this.panels = panels;
  }

  /// What does not depend on what is drawn, in the order of the menus.
  List<Action> lasting() {
    List<Action> all = new ArrayList<>();
    graph(all);
    select(all);
    insight(all);
    return all;
  }

  /// What depends on what is drawn now.
  List<Action> now() {
    List<Action> all = new ArrayList<>();
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
    GraphFilter filter = desk.graph().filter();
    relations.forEach(
        (predicate, label) ->
            all.add(
                toggled(
                    "relation", label, filter.predicates(), predicate, filter::withPredicates)));
    Set<NodeKind> every = EnumSet.noneOf(NodeKind.class);
    Set<Modality> ways = EnumSet.noneOf(Modality.class);
    for (VisibleNode node : desk.graph().unfiltered().nodes()) {
      every.add(node.kind());
      ways.add(node.modality());
    }
    every.forEach(
        kind -> all.add(toggled("class", kind.title(), filter.kinds(), kind, filter::withKinds)));
    ways.forEach(
        way ->
            all.add(
                toggled(
                    "what is",
                    ModalityBadge.word(way),
                    filter.modalities(),
                    way,
                    filter::withModalities)));
    return all;
  }

  /// Hides something, or shows it again, whichever is not so now.
  private <T> Action toggled(
      String sort, String label, Set<T> hidden, T one, Function<Set<T>, GraphFilter> filter) {
    Set<T> next = new HashSet<>(hidden);
    boolean shown = next.add(one);
    if (!shown) {
      next.remove(one);
    }
    String title = (shown ? "Hide " : "Show ") + sort + ": " + label;
    return Action.of(
        Section.DRAWING, title, "", () -> desk.graph().filter(title, filter.apply(next)));
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

  private boolean someSelected() {
    return !desk.canvas.selection().isEmpty();
  }
}
