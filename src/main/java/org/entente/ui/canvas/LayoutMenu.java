package org.entente.ui.canvas;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.entente.ui.graph.GraphCanvas;
import org.entente.view.LayoutKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Chooses the layout of the view, by button or menu, and shows one that takes a while, with a way
/// to stop it. Each run is a step that can be undone.
public final class LayoutMenu {

  /// Shorter runs would only flicker.
  private static final Duration PATIENCE = Duration.millis(400);

  private static final Map<LayoutKind, Ikon> ICONS =
      new EnumMap<>(
          Map.of(
              LayoutKind.FORCE, Material2AL.BLUR_CIRCULAR,
              LayoutKind.LAYERED, Material2AL.ACCOUNT_TREE,
              LayoutKind.RADIAL, Material2MZ.TRACK_CHANGES,
              LayoutKind.CIRCULAR, Material2MZ.PANORAMA_FISH_EYE,
              LayoutKind.CLASSES, Material2MZ.VIEW_COLUMN,
              LayoutKind.TIMELINE, Material2MZ.TIMELINE));

  private final GraphCanvas canvas;

  public LayoutMenu(GraphCanvas canvas) {
    this.canvas = canvas;
  }

  /// A button that arranges anew by the present layout, and offers the others.
  SplitMenuButton button() {
    SplitMenuButton button = new SplitMenuButton();
    button.setId("arrange");
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setOnAction(event -> canvas.rearrange());
    Tooltip tip = new Tooltip();
    button.setTooltip(tip);
    canvas
        .layoutProperty()
        .subscribe(
            kind -> {
              button.setGraphic(new FontIcon(ICONS.get(kind)));
              String name = "Arrange anew: " + kind.title() + " layout";
              tip.setText(name + " (Ctrl+L)");
              button.setAccessibleText(name);
            });
    fill(button.getItems()::add);
    return button;
  }

  /// What is over the canvas while a layout runs.
  Node progress() {
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setPrefSize(18, 18);
    Label what = new Label();
    Button stop = new Button("Stop");
    stop.setId("stop-layout");
    stop.getStyleClass().addAll(Styles.SMALL);
    stop.setTooltip(new Tooltip("Leave the nodes where they are (Esc)"));
    stop.setOnAction(event -> canvas.stopLayout());
    HBox box = new HBox(8, wheel, what, stop);
    box.getStyleClass().add("layout-progress");
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    box.setVisible(false);
    StackPane.setAlignment(box, Pos.BOTTOM_LEFT);
    StackPane.setMargin(box, new Insets(12));
    PauseTransition wait = new PauseTransition(PATIENCE);
    wait.setOnFinished(event -> box.setVisible(canvas.settlingProperty().get()));
    canvas
        .settlingProperty()
        .subscribe(
            running -> {
              what.setText(canvas.layoutProperty().get().title() + " layout…");
              if (running) {
                wait.playFromStart();
              } else {
                wait.stop();
                box.setVisible(false);
              }
            });
    return box;
  }

  private void fill(Consumer<MenuItem> items) {
    ToggleGroup group = new ToggleGroup();
    for (LayoutKind kind : LayoutKind.values()) {
      RadioMenuItem item = new RadioMenuItem(kind.title(), new FontIcon(ICONS.get(kind)));
      item.setId("choose-" + kind.name().toLowerCase(Locale.ROOT));
      item.setToggleGroup(group);
      item.setOnAction(event -> canvas.arrange(kind));
      canvas.layoutProperty().subscribe(chosen -> item.setSelected(chosen == kind));
      items.accept(item);
    }
  }
}
