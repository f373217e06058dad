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
import javafx.scene.Scene;
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
import org.entente.view.Subgraph;
import org.entente.view.VisibleGraph;
import org.entente.view.picture.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Mouse and keys on a real scene.
@ExtendWith(ApplicationExtension.class)
final class GraphCanvasTest {

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
    settled();
  }

  @AfterEach
  void stop() {
    background.shutdownNow();
  }

  @Test
  void layoutPlacesWhatComesAndFitsItInTheCanvas() {
    GraphSnapshot drawn = snapshot();
    assertThat(onFx(graph::unsettled)).isEmpty();
    for (int node = 0; node < drawn.nodeCount(); node++) {
      Point2D at = onCanvas(drawn.node(node).term());
      assertThat(at.getX()).isBetween(0.0, 1000.0);
      assertThat(at.getY()).isBetween(0.0, 700.0);
    }
  }

  @Test
  void clickSelectsShiftClickAddsAndClickBesideLetsGo(FxRobot robot) {
    robot.clickOn(screen("Ostia"));
    assertThat(canvas.selection()).containsExactly(SampleGraphs.term("Ostia"));
    assertThat(canvas.currentProperty().get()).isInstanceOf(CanvasTarget.OnNode.class);
    Point2D norland = onCanvas(SampleGraphs.term("Norland"));
    shiftDrag(norland, norland);
    assertThat(canvas.selection())
        .containsExactlyInAnyOrder(SampleGraphs.term("Ostia"), SampleGraphs.term("Norland"));
    robot.clickOn(empty());
    assertThat(canvas.selection()).isEmpty();
  }

  @Test
  void clickOnAnEdgeMakesItCurrent(FxRobot robot) {
    Point2D from = onCanvas(SampleGraphs.term("Council"));
    Point2D to = onCanvas(SampleGraphs.term("League"));
    robot.clickOn(canvas.localToScreen(from.midpoint(to)));
    assertThat(canvas.currentProperty().get())
        .isInstanceOfSatisfying(
            CanvasTarget.OnEdge.class,
            target -> assertThat(target.edge().label()).isEqualTo("part of"));
  }

  @Test
  void draggingANodeMovesAndPinsItAndUndoPutsItBack(FxRobot robot) {
    Point before = at("Ostia");
    Point2D start = screen("Ostia");
    robot.drag(start).moveTo(start.add(40, 25)).dropTo(start.add(60, 30));
    double zoom = canvas.viewport().zoom();
    assertThat(at("Ostia").distance(new Point(before.x() + 60 / zoom, before.y() + 30 / zoom)))
        .isLessThan(1.5);
    assertThat(pinned("Ostia")).isTrue();
    onFx(graph::undo);
    assertThat(at("Ostia")).isEqualTo(before);
    assertThat(pinned("Ostia")).isFalse();
  }

  @Test
  void draggingTheGroundPans(FxRobot robot) {
    Point2D before = onCanvas(SampleGraphs.term("Ostia"));
    Point2D ground = empty();
    robot.drag(ground).moveTo(ground.add(20, 20)).dropTo(ground.add(50, 70));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(onCanvas(SampleGraphs.term("Ostia")).distance(before.add(50, 70))).isLessThan(1.5);
    assertThat(onFx(graph::undoable)).hasSize(1);
  }

  @Test
  void wheelZoomsAtThePointer(FxRobot robot) {
    Point2D before = onCanvas(SampleGraphs.term("Ostia"));
    double zoom = canvas.viewport().zoom();
    robot.moveTo(screen("Ostia")).scroll(3, javafx.geometry.VerticalDirection.UP);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(canvas.viewport().zoom()).isNotCloseTo(zoom, within(0.001));
    assertThat(onCanvas(SampleGraphs.term("Ostia")).distance(before)).isLessThan(1.5);
  }

  @Test
  void plusMinusAndZeroZoomAndFit(FxRobot robot) {
    double fitted = canvas.viewport().zoom();
    robot.clickOn(empty()).write("++");
    assertThat(canvas.viewport().zoom()).isCloseTo(fitted * 1.25 * 1.25, within(0.001));
    robot.write("-");
    assertThat(canvas.viewport().zoom()).isCloseTo(fitted * 1.25, within(0.001));
    robot.write("0");
    assertThat(canvas.viewport().zoom()).isCloseTo(fitted, within(0.001));
  }

  @Test
  void doubleClickAndEnterExpand(FxRobot robot) {
    List<Node> expanded = new ArrayList<>();
    canvas.setOnExpand(expanded::add);
    robot.doubleClickOn(screen("Ostia"));
    robot.push(KeyCode.ENTER);
    assertThat(expanded).containsExactly(SampleGraphs.term("Ostia"), SampleGraphs.term("Ostia"));
  }

  @Test
  void newNeighboursComeWhileOthersStay(FxRobot robot) throws TimeoutException {
    Point before = at("Ostia");
    canvas.setOnExpand(
        term ->
            graph.show(
                "Expand",
                new Subgraph(
                    List.of(SampleGraphs.node("Harmonia", NodeKind.COUNTRY)),
                    List.of(SampleGraphs.edge("Ostia", "borders", "Harmonia")))));
    robot.doubleClickOn(screen("Ostia"));
    settled();
    assertThat(at("Ostia")).isEqualTo(before);
    assertThat(at("Harmonia").distance(before)).isLessThan(400);
    onFx(graph::undo);
    assertThat(snapshot().contains(SampleGraphs.term("Harmonia"))).isFalse();
  }

  @Test
  void deleteHidesAndUndoBringsBack(FxRobot robot) {
    robot.clickOn(screen("Ostia")).push(KeyCode.DELETE);
    assertThat(snapshot().contains(SampleGraphs.term("Ostia"))).isFalse();
    assertThat(canvas.selection()).isEmpty();
    onFx(graph::undo);
    assertThat(snapshot().contains(SampleGraphs.term("Ostia"))).isTrue();
  }

  @Test
  void arrowKeysWalkAlongEdges(FxRobot robot) {
    onFx(
        () -> {
          canvas.reveal(SampleGraphs.term("Council"));
          canvas.requestFocus();
          return true;
        });
    Point council = at("Council");
    Point league = at("League");
    boolean sideways = Math.abs(league.x() - council.x()) > Math.abs(league.y() - council.y());
    KeyCode towards =
        sideways
            ? league.x() > council.x() ? KeyCode.RIGHT : KeyCode.LEFT
            : league.y() > council.y() ? KeyCode.DOWN : KeyCode.UP;
    robot.push(towards);
    assertThat(canvas.selection()).hasSize(1).doesNotContain(SampleGraphs.term("Council"));
    Node reached = canvas.selection().iterator().next();
    assertThat(snapshot().edges())
        .anyMatch(
            edge ->
                Set.of(edge.subject(), edge.object())
                    .equals(Set.of(reached, SampleGraphs.term("Council"))));
  }

  @Test
  void rubberBandSelectsWhatIsInIt() {
    shiftDrag(new Point2D(3, 3), new Point2D(995, 695));
    assertThat(canvas.selection()).hasSize(snapshot().nodeCount());
  }

  @Test
  void contextMenuIsFilledForWhatIsUnderThePointer(FxRobot robot) {
    List<CanvasTarget> asked = new ArrayList<>();
    canvas.setMenu(
        target -> {
          asked.add(target);
          return List.of(new MenuItem("Expand by agent (7)"));
        });
    robot.rightClickOn(screen("Ostia"));
    assertThat(asked).hasSize(1).first().isInstanceOf(CanvasTarget.OnNode.class);
    assertThat(robot.lookup("Expand by agent (7)").tryQuery()).isPresent();
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void themeChangesTheGround() {
    int light = ground();
    onFx(
        () -> {
          canvas.themeProperty().set(Theme.DARK);
          return true;
        });
    assertThat(ground()).isNotEqualTo(light);
  }

  /// The headless platform's robot does not tell mouse events of keys that are held, so these are
  /// made by hand.
  private void shiftDrag(Point2D from, Point2D to) {
    onFx(
        () -> {
          boolean still = from.equals(to);
          canvas.fireEvent(shifted(MouseEvent.MOUSE_PRESSED, from, true));
          if (!still) {
            canvas.fireEvent(shifted(MouseEvent.MOUSE_DRAGGED, from.midpoint(to), false));
            canvas.fireEvent(shifted(MouseEvent.MOUSE_DRAGGED, to, false));
          }
          canvas.fireEvent(shifted(MouseEvent.MOUSE_RELEASED, to, still));
          canvas.fireEvent(shifted(MouseEvent.MOUSE_CLICKED, to, still));
          return true;
        });
  }

  private MouseEvent shifted(EventType<MouseEvent> type, Point2D at, boolean still) {
    Point2D screen = canvas.localToScreen(at);
    return new MouseEvent(
        canvas,
        canvas,
        type,
        at.getX(),
        at.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        1,
        true,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        still,
        null);
  }

  private int ground() {
    return onFx(() -> canvas.picture(canvas.themeProperty().get()).background().rgb());
  }

  private static org.assertj.core.data.Offset<Double> within(double offset) {
    return org.assertj.core.data.Offset.offset(offset);
  }

  private void settled() throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !canvas.settlingProperty().get());
    WaitForAsyncUtils.waitForFxEvents();
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

  private Point2D onCanvas(Node term) {
    GraphSnapshot drawn = snapshot();
    Point at = drawn.at(drawn.indexOf(term).orElseThrow());
    return new Point2D(canvas.viewport().screenX(at.x()), canvas.viewport().screenY(at.y()));
  }

  private Point2D screen(String name) {
    return canvas.localToScreen(onCanvas(SampleGraphs.term(name)));
  }

  /// A corner where nothing is drawn.
  private Point2D empty() {
    return canvas.localToScreen(new Point2D(12, 12));
  }

  private static <T> T onFx(Callable<T> work) {
    T result = WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    WaitForAsyncUtils.waitForFxEvents();
    return Objects.requireNonNull(result);
  }
}
