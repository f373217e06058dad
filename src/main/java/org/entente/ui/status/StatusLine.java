package org.entente.ui.status;

import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.entente.ui.look.Amount;
import org.entente.ui.look.Buttons;
import org.entente.ui.task.RunningTask;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleGraph;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/// What is shown of how much, and the oldest piece of running work, with its progress and a button
/// that stops it. Work that ends at once does not flicker here.
public final class StatusLine extends HBox {

  private static final Duration GRACE = Duration.millis(150);

  private final VisibleGraph graph;
  private final ObservableList<RunningTask> running;
  private final Label shown = new Label();
  private final Label place = new Label();
  private final Label message = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel =
      Buttons.icon("cancel-task", Material2AL.CLOSE, "Cancel", this::stop);
  private final HBox work = new HBox(8, message, bar, cancel);
  private final PauseTransition grace = new PauseTransition(GRACE);
  private @Nullable RunningTask task;
  private int total;

  public StatusLine(VisibleGraph graph, ObservableList<RunningTask> running, String workspace) {
    this.graph = graph;
    this.running = running;
    setId("status");
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    shown.setId("shown");
    shown.setMinWidth(0);
    place.setText(workspace);
    place.getStyleClass().add(Styles.TEXT_MUTED);
    place.setMinWidth(0);
    HBox.setHgrow(place, Priority.ALWAYS);
    place.setMaxWidth(Double.MAX_VALUE);
    work.setAlignment(Pos.CENTER_RIGHT);
    work.setVisible(false);
    message.setMinWidth(0);
    bar.setPrefWidth(120);
    bar.setAccessibleText("Progress");
    cancel.getStyleClass().add(Styles.SMALL);
    getChildren().addAll(shown, place, work);
    graph.onChange(snapshot -> tell());
    running.addListener((ListChangeListener<RunningTask>) change -> follow());
    grace.setOnFinished(event -> work.setVisible(task != null));
    tell();
  }

  /// Tells how many nodes the workspace has that could be shown.
  public void total(int nodes) {
    total = nodes;
    tell();
  }

  private void tell() {
    GraphSnapshot drawn = graph.snapshot();
    int hidden = graph.unfiltered().nodeCount() - drawn.nodeCount();
    String filtered = hidden > 0 ? " (" + Amount.of(hidden) + " filtered out)" : "";
    shown.setText(
        "Shown: "
            + Amount.of(drawn.nodeCount())
            + " of "
            + Amount.of(Math.max(total, graph.unfiltered().nodeCount()), "node")
            + filtered
            + ", "
            + Amount.of(drawn.edgeCount(), "edge"));
  }

  private void follow() {
    RunningTask oldest = running.isEmpty() ? null : running.getFirst();
    if (oldest == task) {
      return;
    }
    task = oldest;
    message.textProperty().unbind();
    bar.progressProperty().unbind();
    if (oldest == null) {
      grace.stop();
      work.setVisible(false);
    } else {
      message.textProperty().bind(oldest.message());
      bar.progressProperty().bind(oldest.fraction());
      cancel.setAccessibleText("Cancel: " + oldest.title());
      if (!work.isVisible()) {
        grace.playFromStart();
      }
    }
  }

  private void stop() {
    RunningTask current = task;
    if (current != null) {
      current.cancel();
    }
  }
}
