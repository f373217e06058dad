package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.apache.jena.graph.Node;
import org.entente.store.Workspace;
import org.entente.ui.theme.Appearance;
import org.entente.view.GraphStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

/// Expanding nodes by mouse and by keys: one relation, several, all, and hubs page by page.
@ExtendWith(ApplicationExtension.class)
final class ExpandingTest {

  private static final int PAGE = 100;

  private final Workspace workspace = Hub.workspace();
  private EntenteWindow window;
  private Stage stage;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    stage.setWidth(1280);
    stage.setHeight(800);
    window = new EntenteWindow(stage, Windows.parts(workspace), owner -> new ToldDialogs());
    window.show();
  }

  @AfterEach
  void close() {
    Windows.close(window);
    workspace.close();
  }

  @Test
  void menuTellsCountsAndExpandsByOneRelationPageByPage(FxRobot robot) {
    Hub.drawn(robot, window);
    Set<Node> before = Hub.shown(window);
    rightClick(robot, Hub.NORWAY);
    click(robot, "Expand by");
    String relation = "← agent  (1 of " + (Hub.MEETINGS + 1) + ")";
    Windows.until(() -> item(robot, relation));
    click(robot, relation);
    Windows.until(() -> Hub.shown(window).size() == before.size() + PAGE);
    Windows.until(() -> robot.lookup("More").tryQuery().isPresent());
    assertThat(notice(robot))
        .contains((PAGE + 1) + " of " + (Hub.MEETINGS + 1) + " neighbours of Norway");
    assertStepIsItsQuery(before);

    robot.clickOn("More");
    Windows.until(() -> Hub.shown(window).size() == before.size() + 2 * PAGE);
    robot.clickOn("#undo");
    robot.clickOn("#undo");
    assertThat(Hub.shown(window)).isEqualTo(before);
  }

  @Test
  void menuSaysHowManyAreLeftAndShowsThem(FxRobot robot) {
    Hub.drawn(robot, window);
    Set<Node> before = Hub.shown(window);
    rightClick(robot, Hub.GHANA);
    Windows.until(() -> itemStartingWith(robot, "Show the other ").isPresent());
    click(robot, "Show the other ");
    Windows.until(() -> Hub.shown(window).contains(Hub.BLOC));
    assertThat(step().title()).isEqualTo("Expand Ghana");
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    Windows.until(() -> Hub.shown(window).equals(before));
  }

  @Test
  void severalRelationsAreChosenWithKeys(FxRobot robot) {
    Hub.drawn(robot, window);
    Set<Node> before = Hub.shown(window);
    openChooser(robot);
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.ENTER);
    Windows.until(() -> Hub.shown(window).size() > before.size());
    Set<Node> coming = new HashSet<>(Hub.shown(window));
    coming.removeAll(before);
    assertThat(coming).hasSize(2).contains(Hub.BLOC).noneMatch(this::isMeeting);
    assertThat(step().title()).isEqualTo("Expand Norway by 2 relations");
    assertThat(Hub.constructed(workspace, step().sparql())).containsAll(coming);
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    Windows.until(() -> Hub.shown(window).equals(before));
  }

  @Test
  void severalRelationsAreChosenWithTheMouse(FxRobot robot) {
    Hub.drawn(robot, window);
    Set<Node> before = Hub.shown(window);
    openChooser(robot);
    robot.clickOn("member of");
    robot.clickOn("speaks for");
    Button chosen = robot.lookup("#expand-chosen").queryAs(Button.class);
    assertThat(chosen.getText()).isEqualTo("Expand 2 chosen");
    robot.clickOn(chosen);
    Windows.until(() -> Hub.shown(window).contains(Hub.BLOC));
    assertThat(Hub.shown(window)).hasSize(before.size() + 2);
    robot.clickOn("#undo");
    assertThat(Hub.shown(window)).isEqualTo(before);
  }

  @Test
  void chooserClosesWithEscapeAndChangesNothing(FxRobot robot) {
    Hub.drawn(robot, window);
    Set<Node> before = Hub.shown(window);
    openChooser(robot);
    robot.push(KeyCode.ESCAPE);
    Windows.until(() -> robot.listWindows().size() == 1);
    assertThat(Hub.shown(window)).isEqualTo(before);
  }

  @Test
  void doubleClickAndEnterExpandWhatIsNotShownYet(FxRobot robot) {
    Hub.drawn(robot, window);
    Set<Node> before = Hub.shown(window);
    Hub.doubleClick(robot, Hub.place(robot, window, Hub.NORWAY));
    Windows.until(() -> Hub.shown(window).size() == before.size() + PAGE);
    Hub.focus(robot, "Norway");
    robot.push(KeyCode.ENTER);
    Windows.until(() -> Hub.shown(window).size() == before.size() + 2 * PAGE);
    robot.push(KeyCode.ENTER);
    Windows.until(() -> Hub.shown(window).contains(Hub.iri("meeting/" + (Hub.MEETINGS - 1))));
    assertThat(Hub.shown(window).stream().filter(this::isMeeting)).hasSize(Hub.MEETINGS);
    for (int times = 0; times < 3; times++) {
      robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    }
    Windows.until(() -> Hub.shown(window).equals(before));
  }

  @Test
  void pictures(FxRobot robot) {
    Hub.drawn(robot, window);
    robot.interact(() -> window.theme().appearance().set(Appearance.LIGHT));
    openChooser(robot);
    robot.push(KeyCode.SPACE);
    assertThat(Windows.shoot(robot.lookup("#expand-chooser").query().getScene(), "expand-light"))
        .exists();
    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> window.theme().appearance().set(Appearance.DARK));
    openChooser(robot);
    robot.push(KeyCode.SPACE);
    assertThat(Windows.shoot(robot.lookup("#expand-chooser").query().getScene(), "expand-dark"))
        .exists();
    robot.push(KeyCode.ESCAPE);
    rightClick(robot, Hub.NORWAY);
    click(robot, "Expand by");
    Windows.until(() -> item(robot, "Choose several…"));
    assertThat(
            Windows.shoot(
                itemStartingWith(robot, "Collapse").orElseThrow().getScene(), "menu-dark"))
        .exists();
    assertThat(
            Windows.shoot(
                itemStartingWith(robot, "Choose").orElseThrow().getScene(), "submenu-dark"))
        .exists();
    robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    Hub.doubleClick(robot, Hub.place(robot, window, Hub.NORWAY));
    Windows.until(() -> robot.lookup("More").tryQuery().isPresent());
    Hub.settled(robot, window);
    assertThat(Windows.shoot(stage.getScene(), "expanded-dark")).exists();
  }

  private void openChooser(FxRobot robot) {
    Hub.focus(robot, "Norway");
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    Windows.until(
        () ->
            robot
                .lookup("#expand-list")
                .tryQueryAs(ListView.class)
                .filter(list -> !list.getItems().isEmpty())
                .isPresent());
  }

  private void rightClick(FxRobot robot, Node term) {
    robot.clickOn(Hub.place(robot, window, term), MouseButton.SECONDARY);
    Windows.until(() -> item(robot, "Expand by"));
  }

  private static void click(FxRobot robot, String text) {
    Windows.until(() -> item(robot, text));
    // A pointer that crosses other items closes the menu it comes from.
    robot.clickOn(itemStartingWith(robot, text).orElseThrow(), Motion.HORIZONTAL_FIRST);
  }

  private static boolean item(FxRobot robot, String text) {
    return itemStartingWith(robot, text).isPresent();
  }

  private static Optional<javafx.scene.Node> itemStartingWith(FxRobot robot, String text) {
    return robot
        .lookup(".menu-item .label")
        .match(node -> node instanceof Labeled label && label.getText().startsWith(text))
        .match(node -> node.getScene() != null && node.getScene().getWindow().isShowing())
        .match(node -> !node.isDisabled())
        .tryQuery();
  }

  private static String notice(FxRobot robot) {
    return robot.from(robot.lookup(".notice")).lookup(".label").queryAs(Label.class).getText();
  }

  private GraphStep step() {
    return Windows.onFx(() -> window.graph().undoable().getLast());
  }

  private void assertStepIsItsQuery(Set<Node> before) {
    Set<Node> coming = new HashSet<>(Hub.shown(window));
    coming.removeAll(before);
    Set<Node> found = new HashSet<>(Hub.constructed(workspace, step().sparql()));
    found.remove(Hub.NORWAY);
    assertThat(found).isEqualTo(coming);
  }

  private boolean isMeeting(Node node) {
    return node.getURI().startsWith("https://example.org/meeting/");
  }
}
