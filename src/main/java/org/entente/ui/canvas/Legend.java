package org.entente.ui.canvas;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.extract.record.Modality;
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.look.Amount;
import org.entente.ui.look.KeptFocus;
import org.entente.ui.look.ModalityBadge;
import org.entente.view.GraphFilter;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.VisibleGraph;
import org.entente.view.VisibleNode;
import org.entente.view.picture.Ink;
import org.entente.view.picture.Palette;
import org.entente.view.picture.Theme;

/// The kinds and modalities that the graph holds, in their colours and with counts; each can be
/// hidden and shown, and each kind selected; the relations as well. Hiding is a step that can be
/// undone.
final class Legend extends FlowPane {

  private final GraphCanvas canvas;
  private final VisibleGraph graph;
  private GraphSnapshot told = GraphSnapshot.EMPTY;
  private GraphFilter toldFilter = GraphFilter.NONE;

  Legend(GraphCanvas canvas) {
    this.canvas = canvas;
    this.graph = canvas.graph();
    setId("legend");
    getStyleClass().add("legend");
    graph.onChange(
        snapshot -> {
          boolean same = graph.unfiltered().hasElementsOf(told);
          if (!same || !graph.filter().equals(toldFilter)) {
            KeptFocus.within(this, canvas, this::refresh);
          }
        });
    refresh();
  }

  private void refresh() {
    GraphSnapshot all = graph.unfiltered();
    told = all;
    toldFilter = graph.filter();
    Map<NodeKind.Family, Map<NodeKind, Integer>> families = new EnumMap<>(NodeKind.Family.class);
    Map<Modality, Integer> modalities = new EnumMap<>(Modality.class);
    for (VisibleNode node : all.nodes()) {
      NodeKind kind = node.kind();
      families
          .computeIfAbsent(kind.family(), family -> new EnumMap<>(NodeKind.class))
          .merge(kind, 1, Integer::sum);
      if (kind.family() == NodeKind.Family.EVENT) {
        modalities.merge(node.modality(), 1, Integer::sum);
      }
    }
    getChildren().clear();
    families.forEach((family, kinds) -> getChildren().add(menu(family, kinds)));
    if (all.edgeCount() > 0) {
      getChildren().add(new RelationMenu(graph));
    }
    if (modalities.size() > 1) {
      modalities.forEach((modality, count) -> getChildren().add(toggle(modality, count)));
    }
    setVisible(!families.isEmpty());
    setManaged(!families.isEmpty());
  }

  private MenuButton menu(NodeKind.Family family, Map<NodeKind, Integer> kinds) {
    GraphFilter filter = graph.filter();
    String title = title(family);
    int total = kinds.values().stream().mapToInt(Integer::intValue).sum();
    HBox face = new HBox(3);
    face.setAlignment(Pos.CENTER_LEFT);
    Map<Ink, Region> colours = new LinkedHashMap<>();
    for (NodeKind kind : kinds.keySet()) {
      if (!filter.kinds().contains(kind)) {
        colours.computeIfAbsent(
            Palette.of(Theme.LIGHT).fill(kind), ink -> swatch("node-" + styleName(kind)));
      }
    }
    face.getChildren().addAll(colours.values());
    face.getChildren().addAll(new Label(title), count(total));
    MenuButton button = new MenuButton("", face);
    button.setId("legend-" + styleName(family));
    button.getStyleClass().addAll("legend-entry", Styles.FLAT);
    button.setTooltip(
        new Tooltip(
            title
                + ": "
                + kinds.keySet().stream().map(NodeKind::title).collect(Collectors.joining(", "))));
    button.setAccessibleText("Legend and filter of " + title + ", " + total);
    button.setOnShowing(event -> button.getItems().setAll(items(title, kinds)));
    return button;
  }

  private List<MenuItem> items(String title, Map<NodeKind, Integer> kinds) {
    GraphFilter filter = graph.filter();
    boolean someShown = kinds.keySet().stream().anyMatch(kind -> !filter.kinds().contains(kind));
    List<MenuItem> items = new ArrayList<>();
    items.add(
        item(
            new Label(someShown ? "Hide all" : "Show all"),
            title,
            filter.withKinds(flippedAll(filter.kinds(), kinds.keySet(), someShown))));
    items.add(select(kinds));
    items.add(new SeparatorMenuItem());
    kinds.forEach((kind, number) -> items.add(entry(kind, number)));
    return items;
  }

  private CustomMenuItem entry(NodeKind kind, int number) {
    GraphFilter filter = graph.filter();
    boolean shown = !filter.kinds().contains(kind);
    CheckBox box = new CheckBox();
    box.setSelected(shown);
    box.setMouseTransparent(true);
    box.setFocusTraversable(false);
    HBox line =
        new HBox(8, box, swatch("node-" + styleName(kind)), new Label(kind.title()), count(number));
    line.setAlignment(Pos.CENTER_LEFT);
    return item(line, kind.title(), filter.withKinds(flipped(filter.kinds(), kind, shown)));
  }

  /// Selects all of a kind, and nothing else.
  private Menu select(Map<NodeKind, Integer> kinds) {
    Menu menu = new Menu("Select");
    kinds.forEach(
        (kind, number) -> {
          MenuItem item = new MenuItem(kind.title() + " (" + Amount.of(number) + ")");
          item.setOnAction(event -> canvas.selecting().which(node -> node.kind() == kind));
          menu.getItems().add(item);
        });
    return menu;
  }

  private CustomMenuItem item(javafx.scene.Node face, String what, GraphFilter next) {
    CustomMenuItem item = new CustomMenuItem(face);
    item.setOnAction(event -> graph.filter("Filter " + what, next));
    return item;
  }

  private ToggleButton toggle(Modality modality, int number) {
    GraphFilter filter = graph.filter();
    boolean shown = !filter.modalities().contains(modality);
    String word = ModalityBadge.word(modality);
    HBox face = new HBox(6, swatch("stroke-" + styleName(modality)), new Label(word));
    face.getChildren().add(count(number));
    face.setAlignment(Pos.CENTER_LEFT);
    ToggleButton button = new ToggleButton("", face);
    button.setId("legend-" + styleName(modality));
    button.getStyleClass().addAll("legend-entry", Styles.FLAT);
    button.setSelected(shown);
    String action = (shown ? "Hide what is " : "Show what is ") + word;
    button.setTooltip(new Tooltip(action));
    button.setAccessibleText(word + ", " + number + (shown ? ", shown" : ", hidden"));
    Set<Modality> hidden = flipped(filter.modalities(), modality, shown);
    button.setOnAction(event -> graph.filter(action, filter.withModalities(hidden)));
    return button;
  }

  private static String title(NodeKind.Family family) {
    return switch (family) {
      case ACTOR -> "Actors";
      case EVENT -> "Events";
      case THING -> "Things";
    };
  }

  private static <T> Set<T> flipped(Set<T> hidden, T one, boolean shown) {
    return flippedAll(hidden, Set.of(one), shown);
  }

  private static <T> Set<T> flippedAll(Set<T> hidden, Set<T> some, boolean shown) {
    Set<T> next = new HashSet<>(hidden);
    if (shown) {
      next.addAll(some);
    } else {
      next.removeAll(some);
    }
    return next;
  }

  private static Region swatch(String style) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("swatch", style);
    return swatch;
  }

  private static Label count(int number) {
    Label count = new Label(Amount.of(number));
    count.getStyleClass().addAll(Styles.TEXT_MUTED, "legend-count");
    return count;
  }

  private static String styleName(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
