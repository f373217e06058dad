package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.apache.jena.graph.Node;
import org.entente.store.Workspace;
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.theme.Appearance;
import org.entente.view.GraphSnapshot;
import org.entente.view.picture.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/// What is done to the graph with the mouse, in the whole window, and the same with keys: collapse,
/// hide, show only, pin, fold, hide a relation, lasso, zoom; each change of the view is undone.
@ExtendWith(ApplicationExtension.class)
final class GesturesTest {

  private static final int PAGE = 100;

  private final Workspace workspace = Hub.workspace();
  private EntenteWindow window;
  private Stage stage;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1280);
    stage.setHeight(800);
    window = new EntenteWindow(stage, Windows.parts(workspace), owner -> new ToldDialogs());
    window.theme().appearance().set(Appearance.LIGHT);
    window.show();
  }

  @AfterEach
  void close() {
    Windows.close(window);
    workspace.close();
  }

  @Test
  void collapseTakesBackJustThatExpansionByMouse(FxRobot robot) {
    Set<Node> before = expanded(robot);
    Set<Node> expanded = Hub.shown(window);
    choose(robot, Hub.NORWAY, "Collapse");
    Windows.until(() -> Hub.shown(window).equals(before));
    robot.clickOn("#undo");
    Windows.until(() -> Hub.shown(window).equals(expanded));
  }

  @Test
  void collapseTakesBackJustThatExpansionByKeys(FxRobot robot) {
    Set<Node> before = expanded(robot);
    Set<Node> expanded = Hub.shown(window);
    Hub.focus(robot, "Norway");
    hold(robot, KeyCode.ENTER, KeyCode.SHIFT);
    Windows.until(() -> Hub.shown(window).equals(before));
    undo(robot);
    Windows.until(() -> Hub.shown(window).equals(expanded));
  }

  @Test
  void nodeIsHiddenByItsMenuAndByKeys(FxRobot robot) {
    Hub.drawn(robot, window);
    Set<Node> before = Hub.shown(window);
    choose(robot, Hub.GHANA, "Hide");
    Windows.until(() -> !Hub.shown(window).contains(Hub.GHANA));
    robot.clickOn("#undo");
    Windows.until(() -> Hub.shown(window).equals(before));
    Hub.focus(robot, "Norway");
    robot.push(KeyCode.DELETE);
    Windows.until(() -> !Hub.shown(window).contains(Hub.NORWAY));
    undo(robot);
    Windows.until(() -> Hub.shown(window).equals(before));
  }

  @Test
  void onlyANodeAndItsNeighboursAreShownByMouseAndByKeys(FxRobot robot) {
    expanded(robot);
    Set<Node> before = Hub.shown(window);
    Node meeting =
        before.stream()
            .filter(node -> node.getURI().contains("/meeting/"))
            .findFirst()
            .orElseThrow();
    choose(robot, meeting, "Show only this and its neighbours");
    Windows.until(() -> Hub.shown(window).equals(Set.of(meeting, Hub.NORWAY)));
    robot.clickOn("#undo");
    Windows.until(() -> Hub.shown(window).equals(before));
    robot.interact(() -> canvas().selecting().which(node -> node.term().equals(meeting)));
    palette(robot, "show only what is selected");
    Windows.until(() -> Hub.shown(window).equals(Set.of(meeting, Hub.NORWAY)));
    undo(robot);
    Windows.until(() -> Hub.shown(window).equals(before));
  }

  @Test
  void nodeIsPinnedAndLetGoByItsMenuAndByKeys(FxRobot robot) {
    Hub.drawn(robot, window);
    choose(robot, Hub.GHANA, "Pin here");
    Windows.until(() -> pinned(Hub.GHANA));
    choose(robot, Hub.GHANA, "Unpin");
    Windows.until(() -> !pinned(Hub.GHANA));
    robot.clickOn("#undo");
    Windows.until(() -> pinned(Hub.GHANA));
    robot.clickOn("#undo");
    Windows.until(() -> !pinned(Hub.GHANA));
    Hub.focus(robot, "Norway");
    hold(robot, KeyCode.B, KeyCode.CONTROL);
    Windows.until(() -> pinned(Hub.NORWAY));
    undo(robot);
    Windows.until(() -> !pinned(Hub.NORWAY));
  }

  @Test
  void eventsAreFoldedByButtonAndByKeysAndWhatStoodStays(FxRobot robot) {
    Hub.drawn(robot, window);
    GraphSnapshot before = snapshot();
    robot.clickOn("#fold");
    Windows.until(() -> snapshot().nodeCount() < before.nodeCount());
    assertStandsAs(before);
    robot.clickOn("#undo");
    Windows.until(() -> snapshot().nodeCount() == before.nodeCount());
    assertStandsAs(before);
    hold(robot, KeyCode.E, KeyCode.CONTROL);
    Windows.until(() -> snapshot().nodeCount() < before.nodeCount());
    undo(robot);
    Windows.until(() -> snapshot().nodeCount() == before.nodeCount());
    assertStandsAs(before);
  }

  @Test
  void relationIsHiddenByMouseInTheLegendAndByKeysInThePalette(FxRobot robot) {
    Hub.drawn(robot, window);
    int before = snapshot().edgeCount();
    robot.clickOn("#legend-relations");
    choose(robot, "agent");
    Windows.until(() -> snapshot().edgeCount() < before);
    int without = snapshot().edgeCount();
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#undo");
    Windows.until(() -> snapshot().edgeCount() == before);
    palette(robot, "hide relation agent");
    Windows.until(() -> snapshot().edgeCount() == without);
    undo(robot);
    Windows.until(() -> snapshot().edgeCount() == before);
  }

  @Test
  void classIsHiddenByMouseInTheLegendAndByKeysInThePalette(FxRobot robot) {
    Hub.drawn(robot, window);
    int before = snapshot().nodeCount();
    robot.clickOn("#legend-actor");
    choose(robot, "Country");
    Windows.until(() -> snapshot().nodeCount() == before - 2);
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#undo");
    Windows.until(() -> snapshot().nodeCount() == before);
    palette(robot, "hide class country");
    Windows.until(() -> snapshot().nodeCount() == before - 2);
    undo(robot);
    Windows.until(() -> snapshot().nodeCount() == before);
  }

  @Test
  void whatIsOnlyClaimedIsHiddenByMouseInTheLegendAndByKeysInThePalette(FxRobot robot) {
    Hub.drawn(robot, window);
    int before = snapshot().nodeCount();
    robot.clickOn("#legend-claimed");
    Windows.until(() -> snapshot().nodeCount() == before - 1);
    robot.clickOn("#undo");
    Windows.until(() -> snapshot().nodeCount() == before);
    palette(robot, "hide what is claimed");
    Windows.until(() -> snapshot().nodeCount() == before - 1);
    undo(robot);
    Windows.until(() -> snapshot().nodeCount() == before);
  }

  @Test
  void lassoSelectsInTheWholeWindow(FxRobot robot) {
    Hub.drawn(robot, window);
    palette(robot, "select by lasso");
    Point2D middle = Hub.place(robot, window, Hub.GHANA);
    double radius = 24;
    mouse(robot, MouseEvent.MOUSE_PRESSED, middle.add(radius, 0));
    for (int step = 1; step < 12; step++) {
      double angle = step * Math.PI / 6;
      mouse(
          robot,
          MouseEvent.MOUSE_DRAGGED,
          middle.add(radius * Math.cos(angle), radius * Math.sin(angle)));
    }
    assertThat(Windows.shoot(stage.getScene(), "gestures-lasso")).exists();
    mouse(robot, MouseEvent.MOUSE_RELEASED, middle.add(radius, 0));
    assertThat(canvas().selection()).containsExactly(Hub.GHANA);
  }

  @Test
  void buttonsAndKeysZoomAndFit(FxRobot robot) {
    Hub.drawn(robot, window);
    Viewport fitted = viewport();
    robot.clickOn("#zoom-in");
    Windows.until(() -> viewport().zoom() > fitted.zoom() * 1.2);
    robot.clickOn("#fit");
    Windows.until(() -> viewport().equals(fitted));
    robot.clickOn("#zoom-out");
    Windows.until(() -> viewport().zoom() < fitted.zoom() / 1.2);
    hold(robot, KeyCode.DIGIT0, KeyCode.CONTROL);
    Windows.until(() -> viewport().equals(fitted));
    robot.interact(canvas()::requestFocus);
    hold(robot, KeyCode.RIGHT, KeyCode.CONTROL);
    Windows.until(() -> viewport().screenX(0) < fitted.screenX(0));
  }

  /// Norway, expanded by a page of its meetings; what was shown before that.
  private Set<Node> expanded(FxRobot robot) {
    Hub.drawn(robot, window);
    Set<Node> before = Hub.shown(window);
    Hub.focus(robot, "Norway");
    robot.push(KeyCode.ENTER);
    Windows.until(() -> Hub.shown(window).size() == before.size() + PAGE);
    Hub.settled(robot, window);
    return before;
  }

  private void choose(FxRobot robot, Node term, String action) {
    robot.clickOn(Hub.place(robot, window, term), MouseButton.SECONDARY);
    choose(robot, action);
  }

  private static void choose(FxRobot robot, String action) {
    Windows.until(() -> item(robot, action).isPresent());
    // A pointer that crosses "Expand by" opens what takes the place of this menu: go round it.
    robot.moveBy(-30, 0);
    robot.clickOn(item(robot, action).orElseThrow(), Motion.VERTICAL_FIRST);
  }

  private static Optional<javafx.scene.Node> item(FxRobot robot, String text) {
    return robot
        .lookup(".menu-item .label")
        .match(node -> node instanceof Labeled label && label.getText().startsWith(text))
        .match(node -> node.getScene() != null && node.getScene().getWindow().isShowing())
        .tryQuery();
  }

  private static void palette(FxRobot robot, String typed) {
    hold(robot, KeyCode.K, KeyCode.CONTROL);
    Windows.until(() -> robot.lookup("#palette-field").queryAs(TextField.class).isFocused());
    robot.write(typed).push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void undo(FxRobot robot) {
    hold(robot, KeyCode.Z, KeyCode.CONTROL);
  }

  private static void hold(FxRobot robot, KeyCode key, KeyCode... held) {
    robot.press(held).press(key).release(key).release(held);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// The headless platform loses fast drags of the robot.
  private void mouse(FxRobot robot, EventType<MouseEvent> type, Point2D screen) {
    Point2D at = canvas().localToScene(canvas().screenToLocal(screen));
    robot.interact(
        () ->
            canvas()
                .fireEvent(
                    new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null)));
  }

  private GraphCanvas canvas() {
    return (GraphCanvas) stage.getScene().lookup("#graph");
  }

  private GraphSnapshot snapshot() {
    return Windows.onFx(() -> window.graph().snapshot());
  }

  private Viewport viewport() {
    return Windows.onFx(() -> canvas().viewport());
  }

  private boolean pinned(Node term) {
    GraphSnapshot now = snapshot();
    return now.pinned(now.indexOf(term).orElseThrow());
  }

  private void assertStandsAs(GraphSnapshot before) {
    GraphSnapshot now = snapshot();
    for (int node = 0; node < now.nodeCount(); node++) {
      int same = before.indexOf(now.node(node).term()).orElseThrow();
      assertThat(now.at(node)).isEqualTo(before.at(same));
    }
  }
}
