package org.entente.ui.insight;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.entente.ui.look.Amount;
import org.entente.ui.look.Buttons;
import org.entente.view.Emphasis;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleGraph;
import org.entente.view.picture.Ink;
import org.entente.view.picture.Palette;
import org.entente.view.picture.Theme;
import org.kordamp.ikonli.material2.Material2AL;

/// Says what the sizes or colours of the nodes mean while a measure is shown, and takes it off. A
/// group's entry selects the group.
public final class EmphasisLegend extends FlowPane {

  private static final double[] SAMPLES = {0, 0.25, 0.5, 0.75, 1};

  private static final double ROOM_FOR_NAMES = 560;

  private final VisibleGraph graph;
  private final ReadOnlyObjectProperty<Theme> theme;
  private final IntConsumer selectGroup;
  private final Runnable off;
  private Emphasis told = Emphasis.NONE;
  private GraphSnapshot counted = GraphSnapshot.EMPTY;

  /// @param selectGroup selects the nodes of a group, by its number
  /// @param off takes the measure off
  public EmphasisLegend(
      VisibleGraph graph,
      ReadOnlyObjectProperty<Theme> theme,
      IntConsumer selectGroup,
      Runnable off) {
    this.graph = graph;
    this.theme = theme;
    this.selectGroup = selectGroup;
    this.off = off;
    setId("emphasis-legend");
    getStyleClass().add("legend");
    graph.onChange(
        snapshot -> {
          if (!snapshot.hasElementsOf(counted) || !graph.emphasis().equals(told)) {
            refresh();
          }
        });
    theme.subscribe(now -> refresh());
  }

  private void refresh() {
    told = graph.emphasis();
    counted = graph.snapshot();
    boolean on = told.channel() != Emphasis.Channel.NONE;
    setVisible(on);
    setManaged(on);
    getChildren().clear();
    if (on) {
      Label title = new Label(told.title());
      title.getStyleClass().add(Styles.TEXT_BOLD);
      title.setMinHeight(28);
      getChildren().add(title);
      getChildren().addAll(explained());
      unmeasured();
      getChildren()
          .add(Buttons.icon("emphasis-off", Material2AL.CLOSE, "Take the measure off", off));
    }
  }

  private List<Node> explained() {
    return switch (told.channel()) {
      case NONE -> List.of();
      case SIZE, SHADE -> scale();
      case GROUP -> groups();
    };
  }

  private List<Node> scale() {
    HBox samples = new HBox(5);
    samples.setAlignment(Pos.CENTER_LEFT);
    Palette palette = Palette.of(theme.get());
    for (double weight : SAMPLES) {
      boolean sized = told.channel() == Emphasis.Channel.SIZE;
      Circle sample = new Circle(sized ? 3 + 8 * weight : 7);
      sample.setStyle("-fx-fill: " + hex(sized ? palette.quietText() : palette.shade(weight)));
      samples.getChildren().add(sample);
    }
    String least = number(told.span().getMin());
    String most = number(told.span().getMax());
    HBox scale = new HBox(7, new Label(least), samples, new Label(most));
    scale.setAlignment(Pos.CENTER_LEFT);
    scale.setMinHeight(28);
    scale.setAccessibleText("from " + least + " to " + most);
    return List.of(scale);
  }

  private List<Node> groups() {
    int[] sizes = new int[Palette.GROUPS + 1];
    String[] names = new String[Palette.GROUPS + 1];
    int[] degrees = new int[Palette.GROUPS + 1];
    for (int node = 0; node < counted.nodeCount(); node++) {
      float weight = counted.weight(node);
      if (!Float.isNaN(weight)) {
        int group = Math.min(Palette.GROUPS, (int) weight);
        sizes[group]++;
        if (names[group] == null || counted.degree(node) > degrees[group]) {
          names[group] = counted.node(node).label();
          degrees[group] = counted.degree(node);
        }
      }
    }
    List<Node> entries = new ArrayList<>();
    for (int group = 0; group < sizes.length; group++) {
      if (sizes[group] > 0) {
        entries.add(group(group, sizes[group], names[group]));
      }
    }
    return entries;
  }

  private Button group(int group, int size, String name) {
    boolean rest = group == Palette.GROUPS;
    Region swatch = new Region();
    swatch.getStyleClass().add("swatch");
    swatch.setStyle("-fx-background-color: " + hex(Palette.of(theme.get()).group(group)));
    Label label = new Label(rest ? "smaller groups" : name);
    label.setMaxWidth(150);
    label.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_NAMES));
    label.managedProperty().bind(label.visibleProperty());
    Label count = new Label(Amount.of(size));
    count.getStyleClass().addAll(Styles.TEXT_MUTED, "legend-count");
    HBox face = new HBox(5, swatch, new Label(rest ? "" : letter(group)), label, count);
    face.setAlignment(Pos.CENTER_LEFT);
    Button button = new Button("", face);
    button.setId("group-" + group);
    button.getStyleClass().addAll("legend-entry", Styles.FLAT);
    String tip =
        rest
            ? "Select the nodes of all smaller groups"
            : "Select the group of " + name + " (" + Amount.of(size, "node") + ")";
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setOnAction(event -> selectGroup.accept(group));
    return button;
  }

  private void unmeasured() {
    int count = 0;
    for (int node = 0; node < counted.nodeCount(); node++) {
      count += Float.isNaN(counted.weight(node)) ? 1 : 0;
    }
    if (count > 0) {
      Label label = new Label(Amount.of(count, "node") + " not measured");
      label.getStyleClass().add(Styles.TEXT_MUTED);
      label.setMinHeight(28);
      getChildren().add(label);
    }
  }

  private static String letter(int group) {
    return Character.toString('A' + group);
  }

  private static String hex(Ink ink) {
    return "#%06x".formatted(ink.rgb());
  }

  private static String number(double value) {
    if (value == Math.rint(value) && value < 1e9) {
      return Amount.of((long) value);
    }
    return String.format(Locale.ENGLISH, value < 1 ? "%.4f" : "%,.1f", value);
  }
}
