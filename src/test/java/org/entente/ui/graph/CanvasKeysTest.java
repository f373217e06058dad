package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.apache.jena.graph.Node;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.Point;
import org.entente.view.SampleGraphs;
import org.entente.view.VisibleGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What keys and the lasso do on a real scene.
@ExtendWith(ApplicationExtension.class)
final class CanvasKeysTest {

  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private GraphCanvas canvas;
  private VisibleGraph graph;

  @Start
  void start(Stage stage) {
    graph = new VisibleGraph();
    canvas = new GraphCanvas(graph, background);
    stage.setScene(new Scene(new BorderPane(canvas), 1000, 700));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    canvas.requestFocus();
  }

  @BeforeEach
  void showArticle() throws TimeoutException {
    onFx(() -> graph.show("Show", SampleGraphs.article()));
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !canvas.settlingProperty().get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void stop() {
    background.shutdownNow();
  }

  @Test
  void lettersLeadToALabelAndAreShownUntilEscape(FxRobot robot) {
    robot.write("ost");
    assertThat(canvas.selection()).containsExactly(SampleGraphs.term("Ostia"));
    assertThat(hint(robot)).startsWith("ost").endsWith("1 of 1");
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#type-ahead").tryQuery()).isEmpty();
    assertThat(canvas.selection()).containsExactly(SampleGraphs.term("Ostia"));
    robot.push(KeyCode.ESCAPE);
    assertThat(canvas.selection()).isEmpty();
  }

  @Test
  void theSameLetterAgainLeadsToTheNextLabelAndAccentsAndCaseDoNotMatter(FxRobot robot) {
    robot.write("s");
    Node first = only(canvas.selection());
    robot.write("s");
    assertThat(only(canvas.selection())).isNotEqualTo(first);
    robot.push(KeyCode.ESCAPE).write("rodriguez y");
    assertThat(canvas.selection())
        .containsExactly(SampleGraphs.term("Maria del Carmen Rodríguez y Salvatierra"));
    robot.push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE);
    assertThat(hint(robot)).startsWith("rodriguez  ");
    assertThat(graphUndos()).isEqualTo(1);
  }

  @Test
  void lettersThatNothingIsCalledLeaveTheSelection(FxRobot robot) {
    robot.write("ost");
    robot.push(KeyCode.ESCAPE).write("qqq");
    assertThat(hint(robot)).contains("nothing is called so");
    assertThat(canvas.selection()).containsExactly(SampleGraphs.term("Ostia"));
  }

  @Test
  void spaceLetsGoAndSelectsAndShiftArrowsSelectOnTheWay(FxRobot robot) {
    reveal("Ostia");
    robot.push(KeyCode.SPACE);
    assertThat(canvas.selection()).isEmpty();
    robot.push(KeyCode.SPACE);
    assertThat(canvas.selection()).containsExactly(SampleGraphs.term("Ostia"));
    int before = canvas.selection().size();
    for (KeyCode arrow : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)) {
      hold(robot, arrow, KeyCode.SHIFT);
    }
    assertThat(canvas.selection()).hasSizeGreaterThan(before).contains(SampleGraphs.term("Ostia"));
  }

  @Test
  void controlArrowsPanAndLeaveNoStep(FxRobot robot) {
    Point2D before = onCanvas("Ostia");
    hold(robot, KeyCode.RIGHT, KeyCode.CONTROL);
    hold(robot, KeyCode.DOWN, KeyCode.CONTROL);
    assertThat(onCanvas("Ostia").distance(before.add(-60, -60))).isLessThan(1.5);
    assertThat(graphUndos()).isEqualTo(1);
  }

  @Test
  void controlShiftArrowsMoveAndPinWhatIsSelectedAndUndoPutsItBack(FxRobot robot) {
    reveal("Ostia");
    Point before = at("Ostia");
    hold(robot, KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(at("Ostia").x()).isGreaterThan(before.x());
    assertThat(pinned("Ostia")).isTrue();
    onFx(graph::undo);
    assertThat(at("Ostia")).isEqualTo(before);
    assertThat(pinned("Ostia")).isFalse();
  }

  @Test
  void controlBPinsAndLetsGoAndUndoTakesItBack(FxRobot robot) {
    reveal("Ostia");
    hold(robot, KeyCode.B, KeyCode.CONTROL);
    assertThat(pinned("Ostia")).isTrue();
    hold(robot, KeyCode.B, KeyCode.CONTROL);
    assertThat(pinned("Ostia")).isFalse();
    onFx(graph::undo);
    assertThat(pinned("Ostia")).isTrue();
  }

  @Test
  void controlASelectsAllAndWithShiftNone(FxRobot robot) {
    hold(robot, KeyCode.A, KeyCode.CONTROL);
    assertThat(canvas.selection()).hasSize(snapshot().nodeCount());
    hold(robot, KeyCode.A, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(canvas.selection()).isEmpty();
  }

  @Test
  void shiftF10OpensTheMenuOfTheCurrentNode(FxRobot robot) {
    List<CanvasTarget> asked = new ArrayList<>();
    canvas.setMenu(
        target -> {
          asked.add(target);
          return List.of(new MenuItem("Expand all"));
        });
    reveal("Ostia");
    hold(robot, KeyCode.F10, KeyCode.SHIFT);
    assertThat(asked)
        .singleElement()
        .isInstanceOfSatisfying(
            CanvasTarget.OnNode.class,
            target -> assertThat(target.node().term()).isEqualTo(SampleGraphs.term("Ostia")));
    assertThat(robot.lookup("Expand all").tryQuery()).isPresent();
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void ringStandsRoundTheCurrentNodeWhileTheCanvasHasTheFocus() {
    reveal("Ostia");
    javafx.scene.Node ring = Objects.requireNonNull(canvas.lookup("#focus-ring"));
    assertThat(ring.isVisible()).isTrue();
    Point2D middle =
        onFx(
            () ->
                new Point2D(
                    ring.getBoundsInParent().getCenterX(), ring.getBoundsInParent().getCenterY()));
    assertThat(middle.distance(onCanvas("Ostia"))).isLessThan(1);
  }

  @Test
  void lassoSelectsWhatItGoesRoundAndNothingElse() {
    Point2D ostia = onCanvas("Ostia");
    round(ostia, 14, true);
    assertThat(canvas.selection()).containsExactly(SampleGraphs.term("Ostia"));
    assertThat(canvas.lookup(".lasso")).isNull();
  }

  @Test
  void lassoThatWasAskedForNeedsNoKeysAndOnlyOnce() {
    onFx(
        () -> {
          canvas.lasso();
          return true;
        });
    assertThat(canvas.getCursor()).isEqualTo(Cursor.CROSSHAIR);
    round(onCanvas("Ostia"), 14, false);
    assertThat(canvas.selection()).containsExactly(SampleGraphs.term("Ostia"));
    assertThat(canvas.getCursor()).isEqualTo(Cursor.DEFAULT);
    assertThat(graphUndos()).isEqualTo(1);
  }

  @Test
  void selectionIsInvertedAndGrownToNeighboursAndToAllThatHangsTogether() {
    reveal("e2");
    onFx(
        () -> {
          canvas.selecting().neighboursToo();
          return true;
        });
    assertThat(canvas.selection())
        .containsExactlyInAnyOrder(
            SampleGraphs.term("e2"),
            SampleGraphs.term("Anna Berg"),
            SampleGraphs.term("Igor Petrenko"),
            SampleGraphs.term("fishing rights in the northern strait"));
    onFx(
        () -> {
          canvas.selecting().inverted();
          return true;
        });
    assertThat(canvas.selection())
        .hasSize(snapshot().nodeCount() - 4)
        .doesNotContain(SampleGraphs.term("e2"));
    onFx(
        () -> {
          canvas.selecting().which(node -> node.kind() == NodeKind.COUNTRY);
          return true;
        });
    assertThat(canvas.selection()).hasSize(3);
    onFx(
        () -> {
          canvas.selecting().partsToo();
          return true;
        });
    assertThat(canvas.selection()).hasSize(snapshot().nodeCount());
  }

  @Test
  void findListsTheBestMatchFirst() {
    assertThat(onFx(() -> canvas.find("league"))).first().isEqualTo(SampleGraphs.term("League"));
    assertThat(onFx(() -> canvas.find("LEAGUE"))).contains(SampleGraphs.term("Council"));
    assertThat(onFx(() -> canvas.find("  "))).isEmpty();
  }

  /// A drag in eight corners round a point.
  private void round(Point2D middle, double radius, boolean keys) {
    onFx(
        () -> {
          fire(MouseEvent.MOUSE_PRESSED, middle.add(radius, 0), keys);
          for (int corner = 1; corner <= 8; corner++) {
            double angle = corner * Math.PI / 4;
            Point2D at = middle.add(radius * Math.cos(angle), radius * Math.sin(angle));
            fire(MouseEvent.MOUSE_DRAGGED, at, keys);
          }
          fire(MouseEvent.MOUSE_RELEASED, middle.add(radius, 0), keys);
          fire(MouseEvent.MOUSE_CLICKED, middle.add(radius, 0), keys);
          return true;
        });
  }

  /// The headless platform's robot does not tell mouse events of keys that are held.
  private void fire(EventType<MouseEvent> type, Point2D at, boolean keys) {
    Point2D screen = canvas.localToScreen(at);
    canvas.fireEvent(
        new MouseEvent(
            canvas,
            canvas,
            type,
            at.getX(),
            at.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            keys,
            false,
            keys,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  private static void hold(FxRobot robot, KeyCode key, KeyCode... held) {
    robot.press(held).press(key).release(key).release(held);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String hint(FxRobot robot) {
    return robot.lookup("#type-ahead").queryAs(Label.class).getText();
  }

  private static Node only(Set<Node> terms) {
    assertThat(terms).hasSize(1);
    return terms.iterator().next();
  }

  private void reveal(String name) {
    onFx(
        () -> {
          canvas.reveal(SampleGraphs.term(name));
          canvas.requestFocus();
          return true;
        });
  }

  private int graphUndos() {
    return onFx(() -> graph.undoable().size());
  }

  private GraphSnapshot snapshot() {
    return onFx(graph::snapshot);
  }

  private boolean pinned(String name) {
    GraphSnapshot drawn = snapshot();
    return drawn.pinned(drawn.indexOf(SampleGraphs.term(name)).orElseThrow());
  }

  private Point at(String name) {
    GraphSnapshot drawn = snapshot();
    return drawn.at(drawn.indexOf(SampleGraphs.term(name)).orElseThrow());
  }

  private Point2D onCanvas(String name) {
    Point at = at(name);
    return new Point2D(canvas.viewport().screenX(at.x()), canvas.viewport().screenY(at.y()));
  }

  private static <T> T onFx(Callable<T> work) {
    T result = WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    WaitForAsyncUtils.waitForFxEvents();
    return Objects.requireNonNull(result);
  }
}
