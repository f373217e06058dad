package org.entente.ui.canvas;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.extract.record.Modality;
import org.entente.ui.look.Amount;
import org.entente.ui.look.ModalityBadge;
import org.entente.view.GraphFilter;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.VisibleGraph;
import org.entente.view.VisibleNode;

/// The kinds and modalities that the graph holds, with counts; a click hides or shows one. Hiding
/// is a step that can be undone.
final class Legend extends FlowPane {

  private final VisibleGraph graph;

  Legend(VisibleGraph graph) {
    this.graph = graph;
    setId("legend");
    getStyleClass().add("legend");
    graph.onChange(snapshot -> refresh());
    refresh();
  }

  private void refresh() {
    GraphSnapshot all = graph.unfiltered();
    Map<NodeKind, Integer> kinds = new EnumMap<>(NodeKind.class);
    Map<Modality, Integer> modalities = new EnumMap<>(Modality.class);
    for (VisibleNode node : all.nodes()) {
      kinds.merge(node.kind(), 1, Integer::sum);
      if (node.kind().family() == NodeKind.Family.EVENT) {
        modalities.merge(node.modality(), 1, Integer::sum);
      }
    }
    getChildren().clear();
    kinds.forEach((kind, count) -> getChildren().add(toggle(kind, count)));
    if (modalities.size() > 1) {
      modalities.forEach((modality, count) -> getChildren().add(toggle(modality, count)));
    }
    setVisible(!kinds.isEmpty());
    setManaged(!kinds.isEmpty());
  }

  private ToggleButton toggle(NodeKind kind, int count) {
    GraphFilter filter = graph.filter();
    return button(
        kind.title(),
        "node-" + styleName(kind),
        count,
        !filter.kinds().contains(kind),
        shown -> filter.withKinds(flipped(filter.kinds(), kind, shown)));
  }

  private ToggleButton toggle(Modality modality, int count) {
    GraphFilter filter = graph.filter();
    return button(
        ModalityBadge.word(modality),
        "stroke-" + styleName(modality),
        count,
        !filter.modalities().contains(modality),
        shown -> filter.withModalities(flipped(filter.modalities(), modality, shown)));
  }

  private static <T> Set<T> flipped(Set<T> hidden, T one, boolean shown) {
    Set<T> next = new HashSet<>(hidden);
    if (shown) {
      next.add(one);
    } else {
      next.remove(one);
    }
    return next;
  }

  private static String styleName(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private ToggleButton button(
      String title,
      String swatchStyle,
      int count,
      boolean shown,
      Function<Boolean, GraphFilter> next) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("swatch", swatchStyle);
    Label number = new Label(Amount.of(count));
    number.getStyleClass().addAll(Styles.TEXT_MUTED, "legend-count");
    HBox graphic = new HBox(6, swatch, new Label(title), number);
    graphic.setAlignment(Pos.CENTER_LEFT);
    ToggleButton button = new ToggleButton("", graphic);
    button.getStyleClass().addAll("legend-entry", Styles.FLAT);
    button.setSelected(shown);
    String action = (shown ? "Hide " : "Show ") + title;
    button.setTooltip(new Tooltip(action));
    button.setAccessibleText(title + ", " + count + (shown ? ", shown" : ", hidden"));
    button.setOnAction(event -> graph.filter(action, next.apply(shown)));
    return button;
  }
}
