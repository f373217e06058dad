package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.jena.graph.Node;
import org.entente.store.Workspace;
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.palette.Action;
import org.entente.ui.theme.Appearance;
import org.entente.view.Emphasis;
import org.entente.view.Emphasis.Channel;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.VisibleNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Command palette, find in view, legend, measures, outline and counts in the whole window, by
/// mouse and by keys; with pictures to look at in `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
final class HandsTest {

  private final Workspace workspace = Seed.workspace();
  private final ToldDialogs dialogs = new ToldDialogs();
  private EntenteWindow window;
  private Stage stage;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    window = new EntenteWindow(stage, Windows.parts(workspace), owner -> dialogs);
    window.theme().appearance().set(Appearance.LIGHT);
    // Pop-ups must fit on the headless screen.
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1240);
    stage.setHeight(740);
    window.show();
  }

  @AfterEach
  void close() {
    Windows.close(window);
    workspace.close();
  }

  @Test
  void paletteFindsAnActionAndDoesItByKeys(FxRobot robot) {
    drawn();
    palette(robot, "evas ed");
    assertThat(first(robot)).isEqualTo("Events as edges between actors");
    shoot("palette");
    robot.push(KeyCode.ENTER);
    Windows.until(() -> window.graph().filter().folded());
    assertThat(robot.lookup("#palette").query().isVisible()).isFalse();
    assertThat(canvas().isFocused()).isTrue();
    hold(robot, KeyCode.Z, KeyCode.CONTROL);
    Windows.until(() -> !window.graph().filter().folded());
  }

  @Test
  void paletteWorksByMouseClosesWithEscapeAndGivesTheFocusBack(FxRobot robot) {
    drawn();
    palette(robot, "select all");
    robot.clickOn("Select all");
    assertThat(canvas().selection()).hasSize(window.graph().snapshot().nodeCount());
    palette(robot, "zzzz");
    assertThat(robot.lookup("No action is called like that.").tryQuery()).isPresent();
    robot.push(KeyCode.ENTER);
    assertThat(robot.lookup("#palette").query().isVisible()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#palette").query().isVisible()).isFalse();
    assertThat(canvas().isFocused()).isTrue();
  }

  @Test
  void paletteOpensFromTheQueryEditorAsWell(FxRobot robot) {
    drawn();
    hold(robot, KeyCode.DIGIT2, KeyCode.CONTROL);
    Windows.until(() -> robot.lookup("#sparql-editor").query().isFocused());
    palette(robot, "undo");
    assertThat(first(robot)).isEqualTo("Undo");
  }

  @Test
  void menusAndShortcutListAreMadeFromTheSameActions(FxRobot robot) {
    drawn();
    robot.push(KeyCode.F1);
    Windows.until(() -> !dialogs.shortcuts.isEmpty());
    List<Action> actions = dialogs.shortcuts;
    Set<String> inMenus =
        robot.lookup("#menu").queryAs(MenuBar.class).getMenus().stream()
            .flatMap(menu -> menu.getItems().stream())
            .map(MenuItem::getText)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    assertThat(inMenus)
        .containsExactlyInAnyOrderElementsOf(
            actions.stream()
                .filter(action -> action.reach() != Action.Reach.GESTURE)
                .filter(action -> !action.section().menu().isEmpty())
                .map(Action::name)
                .collect(Collectors.toSet()));
    assertThat(
            actions.stream()
                .filter(action -> action.reach() == Action.Reach.WINDOW)
                .map(Action::keys)
                .filter(keys -> !keys.isEmpty()))
        .doesNotHaveDuplicates();
  }

  @Test
  void findInViewSelectsAllMatchesAndStepsThroughThem(FxRobot robot) {
    drawn();
    hold(robot, KeyCode.G, KeyCode.CONTROL);
    robot.write("north");
    Label count = robot.lookup("#find-count").queryAs(Label.class);
    Windows.until(() -> count.getText().startsWith("1 of "));
    Set<Node> matching = Set.copyOf(canvas().selection());
    assertThat(matching)
        .isNotEmpty()
        .allSatisfy(term -> assertThat(label(term)).containsIgnoringCase("north"));
    shoot("find");
    robot.clickOn("#find-next");
    Windows.until(() -> count.getText().startsWith(matching.size() > 1 ? "2 of " : "1 of "));
    robot.push(KeyCode.ESCAPE);
    assertThat(canvas().isFocused()).isTrue();
    assertThat(canvas().selection()).containsExactlyInAnyOrderElementsOf(matching);
  }

  @Test
  void legendSelectsAKindByMouseAndThePaletteByKeys(FxRobot robot) {
    drawn();
    Set<Node> countries = ofKind(NodeKind.COUNTRY);
    robot.clickOn("#legend-actor");
    Windows.until(() -> robot.lookup("Select").tryQuery().isPresent());
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.RIGHT);
    String item = "Country (" + countries.size() + ")";
    Windows.until(() -> robot.lookup(item).tryQuery().isPresent());
    robot.clickOn(item);
    Windows.until(() -> canvas().selection().equals(countries));
    assertThat(ofKind(NodeKind.COUNTRY)).isEqualTo(countries);
    hold(robot, KeyCode.I, KeyCode.CONTROL);
    assertThat(canvas().selection()).doesNotContainAnyElementsOf(countries);
    palette(robot, "select by class country");
    robot.push(KeyCode.ENTER);
    Windows.until(() -> canvas().selection().equals(countries));
  }

  @Test
  void legendHidesARelationAndUndoShowsItAgain(FxRobot robot) {
    drawn();
    Node korea = named("North Korea");
    robot.interact(
        () -> {
          canvas().selecting().which(node -> node.term().equals(korea));
          canvas().selecting().neighboursToo();
          window.graph().showOnly("Fewer", Set.copyOf(canvas().selection()));
        });
    int before = window.graph().snapshot().edgeCount();
    MenuButton menu = robot.lookup("#legend-relations").queryAs(MenuButton.class);
    // A menu is filled when it is opened, not at each change of the graph.
    assertThat(menu.getItems()).isEmpty();
    robot.interact(menu::show);
    robot.interact(() -> menu.getItems().getLast().fire());
    Windows.until(() -> window.graph().snapshot().edgeCount() < before);
    assertThat(window.graph().filter().predicates()).hasSize(1);
    palette(robot, "show relation");
    robot.push(KeyCode.ENTER);
    Windows.until(() -> window.graph().snapshot().edgeCount() == before);
    hold(robot, KeyCode.Z, KeyCode.CONTROL);
    Windows.until(() -> window.graph().snapshot().edgeCount() < before);
    hold(robot, KeyCode.Z, KeyCode.CONTROL);
    Windows.until(() -> window.graph().snapshot().edgeCount() == before);
  }

  @Test
  void measuresAreShownExplainedUndoneAndTakenOff(FxRobot robot) {
    drawn();
    palette(robot, "size by betweenness");
    robot.push(KeyCode.ENTER);
    Windows.until(() -> window.graph().emphasis().channel() == Channel.SIZE);
    shoot("insight-size");
    assertThat(robot.lookup("#emphasis-legend").query().isVisible()).isTrue();
    hold(robot, KeyCode.Z, KeyCode.CONTROL);
    Windows.until(() -> window.graph().emphasis().equals(Emphasis.NONE));
    assertThat(robot.lookup("#emphasis-legend").query().isVisible()).isFalse();
    hold(robot, KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
    Windows.until(() -> window.graph().emphasis().channel() == Channel.SIZE);
    robot.clickOn("#emphasis-off");
    Windows.until(() -> window.graph().emphasis().equals(Emphasis.NONE));
  }

  @Test
  void keysStayInTheLegendWhileItIsFilledAnew(FxRobot robot) {
    drawn();
    robot.clickOn("#legend-claimed");
    Windows.until(() -> !window.graph().filter().modalities().isEmpty());
    assertThat(focused()).isEqualTo("legend-claimed");
    robot.push(KeyCode.SPACE);
    Windows.until(() -> window.graph().filter().modalities().isEmpty());
    palette(robot, "size by degree");
    robot.push(KeyCode.ENTER);
    Windows.until(() -> window.graph().emphasis().channel() == Channel.SIZE);
    robot.clickOn("#emphasis-off");
    Windows.until(() -> window.graph().emphasis().equals(Emphasis.NONE));
    assertThat(canvas().isFocused()).isTrue();
  }

  @Test
  void panelsThatArePutAwayComeBackWhenTheyAreAskedFor(FxRobot robot) {
    drawn();
    robot.push(KeyCode.F8).push(KeyCode.F9);
    Windows.until(() -> robot.lookup("#views").tryQuery().isEmpty());
    hold(robot, KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
    Windows.until(() -> robot.lookup("#views").tryQuery().isPresent());
    robot.push(KeyCode.F8);
    hold(robot, KeyCode.F, KeyCode.CONTROL);
    Windows.until(() -> robot.lookup("#search").query().isFocused());
    hold(robot, KeyCode.DIGIT2, KeyCode.CONTROL);
    Windows.until(() -> robot.lookup("#sparql-editor").tryQuery().isPresent());
    Windows.until(() -> robot.lookup("#sparql-editor").query().isFocused());
  }

  @Test
  void groupsAreColouredListedAndSelected(FxRobot robot) {
    drawn();
    robot.clickOn("Insight").clickOn("Colour by Communities");
    Windows.until(() -> window.graph().emphasis().channel() == Channel.GROUP);
    shoot("insight-groups");
    robot.clickOn("#group-1");
    GraphSnapshot drawn = window.graph().snapshot();
    Windows.until(() -> !canvas().selection().isEmpty());
    assertThat(canvas().selection())
        .allSatisfy(
            term -> assertThat(drawn.weight(drawn.indexOf(term).orElseThrow())).isEqualTo(1));
    shoot("insight-group-selected");
    palette(robot, "colour by pagerank");
    robot.push(KeyCode.ENTER);
    Windows.until(() -> window.graph().emphasis().channel() == Channel.SHADE);
    robot.interact(() -> canvas().selecting().none());
    shoot("insight-shade");
    palette(robot, "take the measure off");
    robot.push(KeyCode.ENTER);
    Windows.until(() -> window.graph().emphasis().equals(Emphasis.NONE));
  }

  @Test
  void outlineAndCountsAreOpenedByKeys(FxRobot robot) {
    drawn();
    hold(robot, KeyCode.DIGIT5, KeyCode.CONTROL);
    Windows.until(() -> robot.lookup("#outline").query().isFocused());
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.RIGHT);
    Windows.until(() -> canvas().selection().size() == 1);
    shoot("outline");
    hold(robot, KeyCode.DIGIT6, KeyCode.CONTROL);
    GraphSnapshot drawn = window.graph().snapshot();
    Windows.until(
        () ->
            robot
                .lookup("#statistics")
                .lookup(Integer.toString(drawn.edgeCount()))
                .tryQuery()
                .isPresent());
    shoot("statistics");
  }

  @Test
  void paletteAndOutlineFitANarrowWindow(FxRobot robot) {
    drawn();
    robot.interact(
        () -> {
          stage.setWidth(760);
          stage.setHeight(560);
        });
    hold(robot, KeyCode.DIGIT5, KeyCode.CONTROL);
    Windows.until(() -> robot.lookup("#outline").query().isFocused());
    palette(robot, "colour by communities");
    robot.push(KeyCode.ENTER);
    Windows.until(() -> window.graph().emphasis().channel() == Channel.GROUP);
    palette(robot, "");
    shoot("narrow");
    javafx.geometry.Bounds bounds =
        Windows.onFx(
            () -> {
              var palette = robot.lookup("#palette").query();
              return palette.localToScene(palette.getBoundsInLocal());
            });
    assertThat(bounds.getMinX()).isNotNegative();
    assertThat(bounds.getMaxX()).isLessThanOrEqualTo(stage.getScene().getWidth());
    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(stage.getScene().getHeight());
  }

  private void palette(FxRobot robot, String typed) {
    hold(robot, KeyCode.K, KeyCode.CONTROL);
    Windows.until(() -> robot.lookup("#palette-field").queryAs(TextField.class).isFocused());
    robot.write(typed);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String first(FxRobot robot) {
    return Windows.onFx(
        () ->
            ((Action) robot.lookup("#palette-list").queryAs(ListView.class).getItems().getFirst())
                .title());
  }

  private Set<Node> ofKind(NodeKind kind) {
    return window.graph().snapshot().nodes().stream()
        .filter(node -> node.kind() == kind)
        .map(VisibleNode::term)
        .collect(Collectors.toSet());
  }

  private Node named(String label) {
    return window.graph().snapshot().nodes().stream()
        .filter(node -> node.label().equals(label))
        .map(VisibleNode::term)
        .findFirst()
        .orElseThrow();
  }

  private String label(Node term) {
    GraphSnapshot drawn = window.graph().snapshot();
    return drawn.node(drawn.indexOf(term).orElseThrow()).label();
  }

  private String focused() {
    return Windows.onFx(() -> stage.getScene().getFocusOwner().getId());
  }

  private GraphCanvas canvas() {
    return (GraphCanvas) Objects.requireNonNull(stage.getScene().lookup("#graph"));
  }

  private void drawn() {
    Windows.until(() -> window.graph().snapshot().nodeCount() > 0);
    Windows.until(() -> window.graph().unsettled().isEmpty());
    Windows.onFx(
        () -> {
          canvas().requestFocus();
          return true;
        });
  }

  private void shoot(String name) {
    for (Appearance appearance : List.of(Appearance.DARK, Appearance.LIGHT)) {
      Windows.onFx(
          () -> {
            window.theme().appearance().set(appearance);
            return true;
          });
      Windows.until(() -> canvas().isDrawn());
      String file = "hands-" + name + "-" + appearance.name().toLowerCase(java.util.Locale.ROOT);
      assertThat(Windows.shoot(stage.getScene(), file)).exists();
    }
  }

  private static void hold(FxRobot robot, KeyCode key, KeyCode... held) {
    robot.press(held).press(key).release(key).release(held);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
