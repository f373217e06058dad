package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.apache.jena.graph.Node;
import org.entente.store.Workspace;
import org.entente.ui.theme.Appearance;
import org.entente.view.GraphSnapshot;
import org.entente.view.Point;
import org.entente.view.VisibleGraph;
import org.entente.view.saved.ViewEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Views saved, opened, renamed, deleted, exported and imported in the window, by mouse and by
/// keys.
@ExtendWith(ApplicationExtension.class)
final class SavedViewsTest {

  private final Workspace workspace = Seed.workspace();
  private final ToldDialogs dialogs = new ToldDialogs();
  private EntenteWindow window;
  private Stage stage;

  @TempDir private Path folder;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    window = new EntenteWindow(stage, Windows.parts(workspace), owner -> dialogs);
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
  void savedViewIsOpenedByAClickAsOneStepThatIsUndone(FxRobot robot) {
    drawn();
    Node first = graph().snapshot().node(0).term();
    robot.interact(() -> graph().move("Move", Map.of(first, new Point(11, 22))));
    Map<Node, Point> saved = places();
    save(robot, "All of it");
    robot.interact(() -> graph().showOnly("Only one", Set.of(first)));
    int steps = graph().undoable().size();
    robot.clickOn(row(robot, "All of it"));
    Windows.until(() -> places().equals(saved));
    assertThat(graph().undoable()).hasSize(steps + 1);
    assertThat(graph().undoable().getLast().title()).isEqualTo("Open “All of it”");
    assertThat(graph().undoable().getLast().name().before())
        .extracting(step -> step.title())
        .contains("Move");
    assertThat(robot.lookup(".notice.problem").tryQuery()).isEmpty();
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    Windows.until(() -> places().keySet().equals(Set.of(first)));
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    robot.release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
    Windows.until(() -> places().equals(saved));
  }

  @Test
  void keysGoToTheListAndOpenRenameAndDelete(FxRobot robot) {
    drawn();
    Map<Node, Point> saved = places();
    save(robot, "All of it");
    robot.interact(() -> graph().travel(-100));
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    robot.release(KeyCode.D, KeyCode.SHIFT, KeyCode.CONTROL);
    robot.push(KeyCode.ENTER);
    Windows.until(() -> places().equals(saved));
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    robot.release(KeyCode.D, KeyCode.SHIFT, KeyCode.CONTROL);
    dialogs.name = Optional.of("Everything");
    robot.push(KeyCode.F2);
    Windows.until(() -> names().equals(List.of("Everything")));
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    robot.release(KeyCode.D, KeyCode.SHIFT, KeyCode.CONTROL);
    robot.push(KeyCode.DELETE);
    Windows.until(() -> names().isEmpty());
    Windows.until(() -> robot.lookup("Put it back").tryQuery().isPresent());
    robot.clickOn("Put it back");
    Windows.until(() -> names().equals(List.of("Everything")));
  }

  @Test
  void takenNameIsReplacedOnlyAfterAsking(FxRobot robot) {
    drawn();
    save(robot, "Talks");
    int all = graph().unfiltered().nodeCount();
    robot.interact(() -> graph().hide("Hide", Set.of(graph().unfiltered().node(0).term())));
    robot.clickOn("#save-view");
    assertThat(dialogs.questions).containsExactly("Replace the view “Talks”?");
    assertThat(nodes()).containsExactly(all);
    dialogs.sure = true;
    robot.clickOn("#save-view");
    Windows.until(() -> nodes().equals(List.of(all - 1)));
  }

  @Test
  void exportedFileIsImportedUnderAFreeName(FxRobot robot) {
    drawn();
    save(robot, "Talks");
    Path file = folder.resolve("talks.trig");
    dialogs.target = Optional.of(file);
    robot.clickOn(row(robot, "Talks"), MouseButton.SECONDARY);
    Windows.until(() -> robot.lookup("Export…").tryQuery().isPresent());
    robot.clickOn("Export…");
    Windows.until(() -> Files.exists(file));
    dialogs.viewFile = Optional.of(file);
    robot.clickOn("#import-view");
    Windows.until(() -> names().contains("Talks (2)"));
    assertThat(names()).containsExactly("Talks", "Talks (2)");
  }

  @Test
  void foreignFileIsToldInOneNotice(FxRobot robot) throws IOException {
    drawn();
    Path file = folder.resolve("foreign.trig");
    Files.writeString(file, "<urn:a> <urn:b> <urn:c> .");
    dialogs.viewFile = Optional.of(file);
    robot.clickOn("#import-view");
    Windows.until(() -> robot.lookup(".notice.problem").tryQuery().isPresent());
    Label words = robot.from(robot.lookup(".notice.problem")).lookup(".label").query();
    assertThat(words.getText())
        .contains("this is no saved view", "foreign.trig")
        .doesNotContain("Exception", "\tat ");
    assertThat(names()).isEmpty();
  }

  @Test
  void nodesThatTheWorkspaceNoLongerHasAreNamed(FxRobot robot) {
    drawn();
    save(robot, "Talks");
    robot.interact(() -> graph().travel(-100));
    workspace.drop(workspace.graphs().getFirst().name());
    robot.clickOn(row(robot, "Talks"));
    Windows.until(() -> robot.lookup(".notice.problem").tryQuery().isPresent());
    Label words = robot.from(robot.lookup(".notice.problem")).lookup(".label").query();
    assertThat(words.getText()).containsAnyOf("Left out: ", "It shows ").contains("more.");
  }

  @Test
  void nothingIsSavedOfAnEmptyGraph(FxRobot robot) {
    drawn();
    robot.interact(() -> graph().travel(-100));
    dialogs.name = Optional.of("Nothing");
    robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
    Windows.until(() -> robot.lookup(".notice.done").tryQuery().isPresent());
    assertThat(names()).isEmpty();
  }

  @Test
  void screenshots(FxRobot robot) {
    drawn();
    robot.interact(() -> window.theme().appearance().set(Appearance.LIGHT));
    assertThat(Windows.shoot(stage.getScene(), "views-none-light")).exists();
    save(robot, "Talks about North Korea");
    save(robot, "Sanctions that the Security Council imposed, with who asked for them");
    save(robot, "Calls");
    robot.interact(() -> window.theme().appearance().set(Appearance.DARK));
    assertThat(Windows.shoot(stage.getScene(), "views-dark")).exists();
    robot.interact(() -> window.theme().appearance().set(Appearance.LIGHT));
    assertThat(Windows.shoot(stage.getScene(), "views-light")).exists();
    robot.interact(
        () -> {
          stage.setWidth(800);
          stage.setHeight(600);
        });
    Windows.until(() -> stage.getScene().getWidth() < 900);
    assertThat(Windows.shoot(stage.getScene(), "views-narrow-light")).exists();
  }

  private void drawn() {
    Windows.until(() -> graph().snapshot().nodeCount() > 0);
    Windows.until(() -> graph().unsettled().isEmpty());
  }

  private void save(FxRobot robot, String name) {
    dialogs.name = Optional.of(name);
    robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
    Windows.until(() -> names().contains(name));
  }

  private static javafx.scene.Node row(FxRobot robot, String name) {
    return robot
        .from(robot.lookup("#views"))
        .lookup(".list-cell")
        .match(
            node -> node.getAccessibleText() != null && node.getAccessibleText().startsWith(name))
        .query();
  }

  private List<String> names() {
    return entries().stream().map(ViewEntry::name).toList();
  }

  private List<Integer> nodes() {
    return entries().stream().map(ViewEntry::nodes).toList();
  }

  @SuppressWarnings("unchecked")
  private List<ViewEntry> entries() {
    return List.copyOf(((ListView<ViewEntry>) stage.getScene().lookup("#views")).getItems());
  }

  private Map<Node, Point> places() {
    GraphSnapshot all = graph().unfiltered();
    Map<Node, Point> places = new HashMap<>();
    for (int node = 0; node < all.nodeCount(); node++) {
      places.put(all.node(node).term(), all.at(node));
    }
    return places;
  }

  private VisibleGraph graph() {
    return window.graph();
  }
}
