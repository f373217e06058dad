package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.apache.jena.graph.Node;
import org.entente.store.Workspace;
import org.entente.ui.theme.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Finding paths between nodes that are selected, by mouse and by keys.
@ExtendWith(ApplicationExtension.class)
final class PathsTest {

  private final Workspace workspace = Hub.workspace();
  private EntenteWindow window;
  private Stage stage;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    stage.setWidth(1360);
    stage.setHeight(860);
    window = new EntenteWindow(stage, Windows.parts(workspace), owner -> new ToldDialogs());
    window.show();
  }

  @AfterEach
  void close() {
    Windows.close(window);
    workspace.close();
  }

  @Test
  void pathsOfTheSelectionAreFoundAndAddedWithKeys(FxRobot robot) {
    Hub.drawn(robot, window);
    Set<Node> before = Hub.shown(window);
    select(robot, Hub.NORWAY, Hub.GHANA);
    find(robot);
    ListView<?> list = found(robot);
    Windows.until(() -> choose(list, "Atlantic Bloc"));
    robot.push(KeyCode.ENTER);
    Windows.until(() -> Hub.shown(window).contains(Hub.BLOC));
    Windows.until(
        () -> Hub.canvas(robot).selection().equals(Set.of(Hub.NORWAY, Hub.BLOC, Hub.GHANA)));
    String sparql = Windows.onFx(() -> window.graph().undoable().getLast().sparql());
    assertThat(Hub.constructed(workspace, sparql)).contains(Hub.NORWAY, Hub.BLOC, Hub.GHANA);
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    Windows.until(() -> Hub.shown(window).equals(before));
  }

  @Test
  void pathsAreFoundAndAddedWithTheMouse(FxRobot robot) {
    Hub.drawn(robot, window);
    Set<Node> before = Hub.shown(window);
    select(robot, Hub.NORWAY, Hub.GHANA);
    robot.clickOn(Hub.place(robot, window, Hub.GHANA), MouseButton.SECONDARY);
    robot.clickOn("Find paths between these");
    ListView<?> list = found(robot);
    Windows.until(() -> choose(list, "Atlantic Bloc"));
    Windows.until(() -> !robot.lookup("#add-hop").queryAll().isEmpty());
    robot.clickOn(
        robot
            .from(robot.lookup("#path-list"))
            .lookup(".list-cell")
            .match(cell -> cell.getAccessibleText() != null)
            .match(cell -> cell.getAccessibleText().contains("Atlantic Bloc"))
            .lookup("#add-path")
            .<javafx.scene.Node>query());
    Windows.until(() -> Hub.shown(window).contains(Hub.BLOC));
    robot.clickOn("#undo");
    assertThat(Hub.shown(window)).isEqualTo(before);
  }

  @Test
  void evidenceOfAHopIsToldAndOpensTheArticle(FxRobot robot) {
    Hub.drawn(robot, window);
    select(robot, Hub.NORWAY, Hub.GHANA);
    find(robot);
    found(robot);
    Windows.until(() -> robot.lookup("#paths .evidence").tryQuery().isPresent());
    robot.clickOn("#paths .evidence");
    Windows.until(() -> robot.lookup("#reader-text").tryQuery().isPresent());
  }

  @Test
  void leavingOutAPredicateTakesItsPathsOut(FxRobot robot) {
    Hub.drawn(robot, window);
    select(robot, Hub.NORWAY, Hub.GHANA);
    find(robot);
    ListView<?> list = found(robot);
    assertThat(rows(list)).anyMatch(row -> row.contains("Atlantic Bloc"));
    robot.clickOn("#path-without");
    robot.clickOn(
        robot
            .lookup(".menu-item .label")
            .match(node -> node instanceof Labeled label && label.getText().equals("member of"))
            .match(node -> node.getScene() != null && node.getScene().getWindow().isShowing())
            .<javafx.scene.Node>query());
    MenuButton without = robot.lookup("#path-without").queryAs(MenuButton.class);
    Windows.until(() -> without.getText().equals("1 predicate left out"));
    Windows.until(
        () ->
            !rows(list).isEmpty()
                && rows(list).stream().noneMatch(row -> row.contains("Atlantic Bloc")));
  }

  @Test
  void noPathIsSaidInWords(FxRobot robot) {
    Hub.drawn(robot, window);
    Hub.focus(robot, "Lonely Island");
    Windows.until(() -> Hub.shown(window).contains(Hub.ISLAND));
    Hub.settled(robot, window);
    select(robot, Hub.NORWAY, Hub.ISLAND);
    find(robot);
    Windows.until(() -> robot.lookup("No path within 4 hops").tryQuery().isPresent());
  }

  @Test
  void oneNodeAloneIsToldWhatToDo(FxRobot robot) {
    Hub.drawn(robot, window);
    robot.clickOn(Hub.place(robot, window, Hub.NORWAY));
    find(robot);
    Windows.until(() -> robot.lookup("How are two entities connected?").tryQuery().isPresent());
    assertThat(robot.lookup("#find-paths").query().isDisabled()).isTrue();
  }

  @Test
  void pictures(FxRobot robot) {
    Hub.drawn(robot, window);
    robot.interact(() -> window.theme().appearance().set(Appearance.LIGHT));
    find(robot);
    assertThat(Windows.shoot(stage.getScene(), "paths-empty-light")).exists();
    select(robot, Hub.NORWAY, Hub.GHANA);
    find(robot);
    found(robot);
    Windows.until(() -> robot.lookup("#paths .evidence").tryQuery().isPresent());
    assertThat(Windows.shoot(stage.getScene(), "paths-light")).exists();
    robot.interact(() -> window.theme().appearance().set(Appearance.DARK));
    assertThat(Windows.shoot(stage.getScene(), "paths-dark")).exists();
    robot.interact(
        () -> {
          stage.setWidth(860);
          stage.setHeight(640);
        });
    Hub.settled(robot, window);
    assertThat(Windows.shoot(stage.getScene(), "paths-narrow-dark")).exists();
  }

  private void select(FxRobot robot, Node one, Node other) {
    robot.clickOn(Hub.place(robot, window, one));
    Hub.shiftClick(robot, Hub.place(robot, window, other));
    Windows.until(() -> Hub.canvas(robot).selection().equals(Set.of(one, other)));
  }

  private static void find(FxRobot robot) {
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F)
        .release(KeyCode.F, KeyCode.SHIFT, KeyCode.CONTROL);
  }

  private static ListView<?> found(FxRobot robot) {
    Windows.until(
        () ->
            robot
                .lookup("#path-list")
                .tryQueryAs(ListView.class)
                .filter(list -> !list.getItems().isEmpty())
                .isPresent());
    return robot.lookup("#path-list").queryAs(ListView.class);
  }

  private static Set<String> rows(ListView<?> list) {
    Set<String> rows = new HashSet<>();
    list.getItems().forEach(row -> rows.add(row.toString()));
    return rows;
  }

  /// Chooses the first row that speaks of something.
  private static boolean choose(ListView<?> list, String words) {
    for (int index = 0; index < list.getItems().size(); index++) {
      if (list.getItems().get(index).toString().contains(words)) {
        list.getSelectionModel().select(index);
        list.requestFocus();
        return true;
      }
    }
    return false;
  }
}
