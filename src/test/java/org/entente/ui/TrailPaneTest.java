package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.jena.graph.Node;
import org.entente.store.Workspace;
import org.entente.ui.theme.Appearance;
import org.entente.view.Emphasis;
import org.entente.view.GraphFilter;
import org.entente.view.NodeKind;
import org.entente.view.LayoutKind;
import org.entente.view.PastStep;
import org.entente.view.SampleGraphs;
import org.entente.view.StepName;
import org.entente.view.Subgraph;
import org.entente.view.VisibleGraph;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The trail in the window: reading it, and going along it by mouse and by keys.
@ExtendWith(ApplicationExtension.class)
final class TrailPaneTest {

  private static final String QUERY =
      """
      SELECT ?other WHERE {
        ?event en:agent <https://example.org/id/Norland> ;
               en:target ?other .
      }""";

  private final Workspace workspace = Workspace.memory();
  private EntenteWindow window;
  private Stage stage;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    window = new EntenteWindow(stage, Windows.parts(workspace), owner -> new ToldDialogs());
    stage.setWidth(1360);
    stage.setHeight(860);
    window.show();
  }

  @AfterEach
  void close() {
    Windows.close(window);
    workspace.close();
  }

  @Test
  void clickOnAStepGoesBackToItAndForthAgain(FxRobot robot) {
    threeSteps(robot);
    assertThat(titles(robot))
        .containsExactly("Beginning", "Show the talks", "Hide Ostia", "Hide countries");
    click(robot, "Show the talks");
    Windows.until(() -> graph().undoable().size() == 1);
    assertThat(shows("Ostia")).isTrue();
    assertThat(titles(robot)).hasSize(4);
    assertThat(present(robot)).startsWith("Show the talks").endsWith("present position");
    click(robot, "Hide countries");
    Windows.until(() -> graph().undoable().size() == 3);
    assertThat(shows("Ostia")).isFalse();
    click(robot, "Beginning");
    Windows.until(() -> graph().snapshot().isEmpty());
    assertThat(robot.lookup("#trail-summary").queryAs(Label.class).getText())
        .isEqualTo("0 steps, 3 undone");
  }

  @Test
  void arrowsChooseAStepAndEnterGoesToIt(FxRobot robot) {
    threeSteps(robot);
    robot.push(KeyCode.UP).push(KeyCode.UP);
    assertThat(graph().undoable()).hasSize(3);
    robot.push(KeyCode.ENTER);
    Windows.until(() -> graph().undoable().size() == 1);
    robot.push(KeyCode.END).push(KeyCode.ENTER);
    Windows.until(() -> graph().undoable().size() == 3);
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    Windows.until(() -> graph().undoable().size() == 2);
    assertThat(present(robot)).startsWith("Hide Ostia");
  }

  @Test
  void undoneStepsStayUntilANewOneIsMade(FxRobot robot) {
    threeSteps(robot);
    click(robot, "Hide Ostia");
    Windows.until(() -> graph().redoable().size() == 1);
    assertThat(cell(robot, "Hide countries").getPseudoClassStates())
        .anyMatch(state -> state.getPseudoClassName().equals("undone"));
    robot.interact(() -> graph().hide("Hide Norland", Set.of(SampleGraphs.term("Norland"))));
    Windows.until(() -> titles(robot).contains("Hide Norland"));
    assertThat(titles(robot)).doesNotContain("Hide countries");
  }

  @Test
  void queryOfAStepIsReadCopiedAndOpenedByMouseAndByKeys(FxRobot robot) {
    threeSteps(robot);
    assertThat(robot.lookup("#copy-query").query().isDisabled()).isTrue();
    robot.push(KeyCode.HOME).push(KeyCode.DOWN);
    assertThat(robot.lookup("#step-query").queryAs(TextArea.class).getText()).isEqualTo(QUERY);
    robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
    assertThat(Windows.onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(QUERY);
    assertThat(graph().undoable()).hasSize(3);
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    Windows.until(() -> editor(robot).getText().equals(QUERY));
    robot.interact(() -> editor(robot).clear());
    trail(robot);
    robot.push(KeyCode.HOME).push(KeyCode.DOWN);
    robot.clickOn("#open-query");
    Windows.until(() -> editor(robot).getText().equals(QUERY));
  }

  @Test
  void stepsOfAnOpenedViewAreToldButNoWayLeadsThere(FxRobot robot) {
    robot.interact(
        () ->
            graph()
                .open(
                    new StepName("Open “Talks”", "", List.of(new PastStep("Once", QUERY, 4, 0))),
                    List.of(),
                    List.of(),
                    GraphFilter.NONE,
                    Emphasis.NONE,
                    LayoutKind.FORCE));
    trail(robot);
    assertThat(titles(robot)).containsExactly("Beginning", "Once", "Open “Talks”");
    click(robot, "Once");
    assertThat(graph().undoable()).hasSize(1);
    assertThat(robot.lookup("#step-query").queryAs(TextArea.class).getText()).isEqualTo(QUERY);
  }

  @Test
  void thousandStepsAreGoneBackAtOnce(FxRobot robot) {
    robot.interact(
        () -> {
          graph().show("Show", SampleGraphs.random(2_000, 4_000, 3));
          graph().settle(graph().snapshot(), true);
          for (int step = 0; step < 1_000; step++) {
            Node term = graph().unfiltered().node(step).term();
            graph().pin("Pin " + step, Set.of(term), true);
          }
        });
    trail(robot);
    robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.ENTER);
    Windows.until(() -> graph().undoable().size() == 1);
    assertThat(graph().redoable()).hasSize(1_000);
  }

  @Test
  void screenshots(FxRobot robot) {
    threeSteps(robot);
    robot.interact(
        () -> {
          graph().show("Expand the League of Coastal Nations", more());
          graph().hide("Hide 2 nodes", Set.of(SampleGraphs.term("e1"), SampleGraphs.term("e2")));
          graph().pin("Pin Sudland", Set.of(SampleGraphs.term("Sudland")), true);
        });
    Windows.until(() -> graph().unsettled().isEmpty());
    robot.interact(() -> graph().travel(-2));
    robot.interact(() -> window.theme().appearance().set(Appearance.LIGHT));
    assertThat(Windows.shoot(stage.getScene(), "trail-light")).exists();
    robot.push(KeyCode.HOME).push(KeyCode.DOWN);
    robot.interact(() -> window.theme().appearance().set(Appearance.DARK));
    assertThat(Windows.shoot(stage.getScene(), "trail-query-dark")).exists();
    robot.interact(
        () -> {
          window.theme().appearance().set(Appearance.LIGHT);
          stage.setWidth(800);
          stage.setHeight(600);
        });
    Windows.until(() -> stage.getScene().getWidth() < 900);
    assertThat(Windows.shoot(stage.getScene(), "trail-narrow-light")).exists();
  }

  private void threeSteps(FxRobot robot) {
    robot.interact(
        () -> graph().show(new StepName("Show the talks", QUERY), SampleGraphs.article()));
    Windows.until(() -> graph().unsettled().isEmpty());
    robot.interact(
        () -> {
          graph().hide("Hide Ostia", Set.of(SampleGraphs.term("Ostia")));
          graph().filter("Hide countries", GraphFilter.NONE.withKinds(Set.of(NodeKind.COUNTRY)));
        });
    trail(robot);
  }

  private static Subgraph more() {
    return new SampleGraphs()
        .add("Westland", NodeKind.COUNTRY)
        .add("Norway", NodeKind.COUNTRY)
        .join("Westland", "member of", "League")
        .join("Norway", "member of", "League")
        .build();
  }

  private void trail(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT7).release(KeyCode.DIGIT7, KeyCode.CONTROL);
    Windows.until(() -> steps(robot).isFocused() && !steps(robot).getItems().isEmpty());
  }

  private static void click(FxRobot robot, String title) {
    robot.clickOn(cell(robot, title));
  }

  private static javafx.scene.Node cell(FxRobot robot, String title) {
    return robot
        .from(robot.lookup("#trail-steps"))
        .lookup(".trail-cell")
        .match(
            node -> node.getAccessibleText() != null && node.getAccessibleText().startsWith(title))
        .query();
  }

  private static List<String> titles(FxRobot robot) {
    return robot.from(robot.lookup("#trail-steps")).lookup(".trail-cell").queryAll().stream()
        .filter(cell -> cell.getAccessibleText() != null)
        .sorted(Comparator.comparingDouble(javafx.scene.Node::getLayoutY))
        .map(cell -> cell.getAccessibleText().replaceAll(",.*", ""))
        .toList();
  }

  private static String present(FxRobot robot) {
    return robot.from(robot.lookup("#trail-steps")).lookup(".trail-cell").queryAll().stream()
        .map(javafx.scene.Node::getAccessibleText)
        .filter(text -> text != null && text.endsWith("present position"))
        .findFirst()
        .orElseThrow();
  }

  private static ListView<?> steps(FxRobot robot) {
    return robot.lookup("#trail-steps").queryListView();
  }

  private static CodeArea editor(FxRobot robot) {
    return robot.lookup("#sparql-editor").queryAs(CodeArea.class);
  }

  private boolean shows(String name) {
    return graph().unfiltered().contains(SampleGraphs.term(name));
  }

  private VisibleGraph graph() {
    return window.graph();
  }
}
