package org.entente.ui.insight;

import atlantafx.base.theme.Styles;
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
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.look.Amount;
import org.entente.ui.look.Buttons;
import org.entente.ui.look.KeptFocus;
import org.entente.view.Emphasis;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleGraph;
import org.entente.view.picture.Ink;
import org.entente.view.picture.MeasureKey;
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

  /// @param canvas that shows the graph
  /// @param selectGroup selects the nodes of a group, by its number
  /// @param off takes the measure off
  public EmphasisLegend(GraphCanvas canvas, IntConsumer selectGroup, Runnable off) {
    this.graph = canvas.graph();
    this.theme = canvas.themeProperty();
    this.selectGroup = selectGroup;
    this.off = off;
    setId("emphasis-legend");
    getStyleClass().add("legend");
    graph.onChange(
        snapshot -> {
          if (!snapshot.hasElementsOf(counted) || !graph.emphasis().equals(told)) {
            KeptFocus.within(this, canvas, this::refresh);
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
      explain(MeasureKey.of(counted));
    }
  }

  private void explain(MeasureKey key) {
    Label title = new Label(key.title());
    title.getStyleClass().add(Styles.TEXT_BOLD);
    title.setMinHeight(28);
    getChildren().add(title);
    if (!key.most().isEmpty()) {
      getChildren().add(scale(key));
    }
    key.groups().forEach(group -> getChildren().add(button(group)));
    if (key.unmeasured() > 0) {
      Label label = new Label(Amount.of(key.unmeasured(), "node") + " not measured");
      label.getStyleClass().add(Styles.TEXT_MUTED);
      label.setMinHeight(28);
      getChildren().add(label);
    }
    getChildren().add(Buttons.icon("emphasis-off", Material2AL.CLOSE, "Take the measure off", off));
  }

  private Node scale(MeasureKey key) {
    HBox samples = new HBox(5);
    samples.setAlignment(Pos.CENTER_LEFT);
    Palette palette = Palette.of(theme.get());
    for (double weight : SAMPLES) {
      boolean sized = key.channel() == Emphasis.Channel.SIZE;
      Circle sample = new Circle(sized ? 3 + 8 * weight : 7);
      sample.setStyle("-fx-fill: " + hex(sized ? palette.quietText() : palette.shade(weight)));
      samples.getChildren().add(sample);
    }
    HBox scale = new HBox(7, new Label(key.least()), samples, new Label(key.most()));
    scale.setAlignment(Pos.CENTER_LEFT);
    scale.setMinHeight(28);
    scale.setAccessibleText("from " + key.least() + " to " + key.most());
    return scale;
  }

  private Button button(MeasureKey.Group group) {
    Region swatch = new Region();
    swatch.getStyleClass().add("swatch");
    swatch.setStyle("-fx-background-color: " + hex(Palette.of(theme.get()).group(group.number())));
    Label label = new Label(group.name());
    label.setMaxWidth(150);
    label.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_NAMES));
    label.managedProperty().bind(label.visibleProperty());
    Label count = new Label(Amount.of(group.size()));
    count.getStyleClass().addAll(Styles.TEXT_MUTED, "legend-count");
    HBox face = new HBox(5, swatch, new Label(group.letter()), label, count);
    face.setAlignment(Pos.CENTER_LEFT);
    Button button = new Button("", face);
    button.setId("group-" + group.number());
    button.getStyleClass().addAll("legend-entry", Styles.FLAT);
    String tip =
        group.isRest()
            ? "Select the nodes of all smaller groups"
            : "Select the group of " + group.name() + " (" + Amount.of(group.size(), "node") + ")";
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setOnAction(event -> selectGroup.accept(group.number()));
    return button;
  }

  private static String hex(Ink ink) {
    return "#%06x".formatted(ink.rgb());
  }
}
