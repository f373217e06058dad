package org.entente.ui.graph;

import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// A tooltip for what the pointer rests on. Its clock runs only between the pointer's coming to
/// something and the tooltip's showing.
final class HoverTip {

  private static final Duration REST = Duration.millis(450);
  private static final double BESIDE_POINTER = 14;
  private static final double WIDEST = 360;

  private final GraphCanvas canvas;
  private final Tooltip tooltip = new Tooltip();
  private final PauseTransition rest = new PauseTransition(REST);
  private double screenX;
  private double screenY;

  HoverTip(GraphCanvas canvas) {
    this.canvas = canvas;
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDEST);
    rest.setOnFinished(event -> show());
  }

  void attach() {
    canvas.hoveredProperty().subscribe(this::change);
    canvas.addEventFilter(MouseEvent.MOUSE_MOVED, this::follow);
    canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hide());
    canvas.addEventFilter(MouseEvent.MOUSE_EXITED, event -> hide());
    canvas.sceneProperty().subscribe(scene -> hide());
  }

  private void follow(MouseEvent event) {
    screenX = event.getScreenX();
    screenY = event.getScreenY();
  }

  private void change(CanvasTarget target) {
    hide();
    if (!(target instanceof CanvasTarget.Background)) {
      rest.playFromStart();
    }
  }

  private void hide() {
    rest.stop();
    tooltip.hide();
  }

  private void show() {
    String text = canvas.tipFor(canvas.hoveredProperty().get());
    if (!text.isBlank() && canvas.getScene() != null) {
      tooltip.setText(text);
      tooltip.show(canvas, screenX + BESIDE_POINTER, screenY + BESIDE_POINTER);
    }
  }
}
