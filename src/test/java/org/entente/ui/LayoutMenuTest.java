package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.store.Workspace;
import org.entente.view.GraphSnapshot;
import org.entente.view.SampleGraphs;
import org.entente.view.LayoutKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Layouts chosen by mouse and by keys, stopped, and taken back.
@ExtendWith(ApplicationExtension.class)
final class LayoutMenuTest {

  private final Workspace workspace = Workspace.memory();
  private EntenteWindow window;

  @Start
  void open(Stage stage) {
    window = new EntenteWindow(stage, Windows.parts(workspace), owner -> new ToldDialogs());
    window.show();
  }

  @AfterEach
  void close() {
    Windows.close(window);
    workspace.close();
  }

  @ParameterizedTest
  @EnumSource
  void layoutIsChosenByMouseAndTakenBack(LayoutKind kind, FxRobot robot) {
    GraphSnapshot before = article(kind);
    robot.clickOn("#arrange .arrow-button");
    robot.clickOn("#choose-" + kind.name().toLowerCase(Locale.ROOT));
    assertArranged(kind, before);
    robot.clickOn("#undo");
    assertStandsAs(before);
  }

  @ParameterizedTest
  @EnumSource
  void layoutIsChosenByKeysAndTakenBack(LayoutKind kind, FxRobot robot) {
    GraphSnapshot before = article(kind);
    robot.clickOn("#graph");
    chord(robot, digit(kind));
    assertArranged(kind, before);
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertStandsAs(before);
  }

  @Test
  void arrangeAnewKeepsToTheLayoutThatWasChosen(FxRobot robot) {
    GraphSnapshot before = article(LayoutKind.CLASSES);
    robot.clickOn("#graph");
    chord(robot, KeyCode.DIGIT5);
    assertArranged(LayoutKind.CLASSES, before);
    int steps = Windows.onFx(() -> window.graph().undoable().size());
    robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
    Windows.until(() -> window.graph().undoable().size() == steps + 1);
    assertThat(Windows.onFx(() -> window.graph().undoable().getLast().title()))
        .isEqualTo("By class layout");
    settled();
  }

  @Test
  void longLayoutShowsThatItRunsAndStopsByItsButton(FxRobot robot) {
    large();
    Windows.until(() -> robot.lookup("#stop-layout").query().getParent().isVisible());
    robot.clickOn("#stop-layout");
    Windows.until(() -> window.graph().unsettled().isEmpty());
    Node box = robot.lookup("#stop-layout").query().getParent();
    assertThat(box.isVisible()).isFalse();
  }

  @Test
  void longLayoutStopsByEscape(FxRobot robot) {
    large();
    Windows.until(() -> robot.lookup("#graph").query().isVisible());
    robot.clickOn("#graph");
    assertThat(Windows.onFx(() -> window.graph().unsettled())).isNotEmpty();
    robot.type(KeyCode.ESCAPE);
    Windows.until(() -> window.graph().unsettled().isEmpty());
  }

  /// The article, arranged by another layout than the one that is tried.
  private GraphSnapshot article(LayoutKind kind) {
    Windows.onFx(() -> window.graph().show("Show", SampleGraphs.article()));
    if (kind == LayoutKind.FORCE) {
      settled();
      Windows.onFx(
          () -> {
            GraphSnapshot graph = window.graph().snapshot();
            double[] line =
                Stream.iterate(0.0, x -> x + 90)
                    .limit(graph.nodeCount())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            window.graph().settle(graph.movedTo(line, new double[line.length]), true);
            return line;
          });
    }
    return settled();
  }

  private void large() {
    Windows.onFx(() -> window.graph().show("Show", SampleGraphs.random(30_000, 60_000, 2)));
  }

  private GraphSnapshot settled() {
    Windows.until(() -> window.graph().unsettled().isEmpty());
    return Windows.onFx(() -> window.graph().snapshot());
  }

  private void assertArranged(LayoutKind kind, GraphSnapshot before) {
    Windows.until(
        () -> window.graph().undoable().getLast().title().equals(kind.title() + " layout"));
    GraphSnapshot after = settled();
    assertThat(after.xs()).isNotEqualTo(before.xs());
    assertThat(after.layout()).isEqualTo(kind);
  }

  private void assertStandsAs(GraphSnapshot before) {
    GraphSnapshot after = Windows.onFx(() -> window.graph().snapshot());
    assertThat(after.layout()).isEqualTo(before.layout());
    for (int node = 0; node < before.nodeCount(); node++) {
      int same = after.indexOf(before.node(node).term()).orElseThrow();
      assertThat(after.at(same)).isEqualTo(before.at(node));
    }
  }

  private static KeyCode digit(LayoutKind kind) {
    return switch (kind) {
      case FORCE -> KeyCode.DIGIT1;
      case LAYERED -> KeyCode.DIGIT2;
      case RADIAL -> KeyCode.DIGIT3;
      case CIRCULAR -> KeyCode.DIGIT4;
      case CLASSES -> KeyCode.DIGIT5;
      case TIMELINE -> KeyCode.DIGIT6;
    };
  }

  private static void chord(FxRobot robot, KeyCode digit) {
    robot.press(KeyCode.CONTROL, KeyCode.ALT, digit).release(digit, KeyCode.ALT, KeyCode.CONTROL);
  }
}
