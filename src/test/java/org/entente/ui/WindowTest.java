package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.explore.Explorer;
import org.entente.export.RdfFormat;
import org.entente.mapping.En;
import org.entente.query.ExampleQuery;
import org.entente.store.Workspace;
import org.entente.ui.dialog.ExportWish;
import org.entente.ui.dialog.PastedArticle;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What people do in the window, with mouse and keys, on the given article.
@ExtendWith(ApplicationExtension.class)
final class WindowTest {

  private final Workspace workspace = Seed.workspace();
  private final ToldDialogs dialogs = new ToldDialogs();
  private EntenteWindow window;
  private Stage stage;

  @TempDir private Path folder;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    window = new EntenteWindow(stage, Windows.parts(workspace), owner -> dialogs);
    window.show();
  }

  @AfterEach
  void close() {
    Windows.close(window);
    workspace.close();
  }

  @Test
  void readerGoesFromNorthKoreaToTheSanctionToTheSecurityCouncilAndBack(FxRobot robot) {
    drawn();
    find(robot, "north kor", "North Korea");
    String sanction = sanction();
    follow(robot, sanction);
    follow(robot, "United Nations Security Council");
    robot.clickOn("#back");
    titleIs(robot, sanction);
    robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    titleIs(robot, "North Korea");
    robot.clickOn("#forward");
    titleIs(robot, sanction);
  }

  @Test
  void clickOnANameInTheArticlePutsItInFocusAndMarksItEverywhere(FxRobot robot) {
    drawn();
    StyleClassedTextArea text = robot.lookup("#reader-text").queryAs(StyleClassedTextArea.class);
    Windows.until(() -> text.getLength() > 0);
    int russia = text.getText().indexOf("Russia ");
    Bounds bounds =
        Windows.onFx(() -> text.getCharacterBoundsOnScreen(russia, russia + 6).orElseThrow());
    robot.clickOn(bounds.getCenterX(), bounds.getCenterY());
    titleIs(robot, "Russia");
    Windows.until(() -> text.getStyleOfChar(russia).contains("focus"));
    int later = text.getText().indexOf("Russia", russia + 10);
    assertThat(Windows.onFx(() -> text.getStyleOfChar(later))).contains("focus");
  }

  @Test
  void queryIsTypedRunAndItsResultsLeadToTheGraph(FxRobot robot) {
    drawn();
    type(robot, "SELECT ?sanction WHERE { ?sanction a en:Sanction }");
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    TableView<?> results = robot.lookup("#results").queryAs(TableView.class);
    Windows.until(() -> results.getItems().size() == 1);
    assertThat(robot.lookup("#query-message").queryAs(Label.class).getText()).startsWith("1 row");
    robot.clickOn(
        robot
            .from(results)
            .lookup(".hyperlink")
            .match(node -> ((Labeled) node).getText().equals(sanction()))
            .queryAs(Hyperlink.class));
    titleIs(robot, sanction());
  }

  @Test
  void exampleQueryIsChosenAndRun(FxRobot robot) {
    drawn();
    type(robot, "");
    robot.clickOn("#examples");
    Windows.until(() -> robot.lookup("#example-list .list-cell .label").tryQuery().isPresent());
    robot.clickOn("#example-list .list-cell .label");
    TableView<?> results = robot.lookup("#results").queryAs(TableView.class);
    Windows.until(() -> !results.getItems().isEmpty());
    assertThat(robot.lookup("#sparql-editor").queryAs(CodeArea.class).getText())
        .isEqualToIgnoringNewLines(ExampleQuery.all().getFirst().text());
  }

  @Test
  void typoInAQueryIsMarkedWhereItStands(FxRobot robot) {
    drawn();
    type(robot, "SELECT ?s\nWHERE { ?s a en:Sanction ; }}");
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    Label fault = robot.lookup("#query-fault").queryAs(Label.class);
    Windows.until(() -> !fault.getText().isEmpty());
    // The prefix that was declared by itself is the first line.
    assertThat(fault.getText()).contains("line 3");
    CodeArea editor = robot.lookup("#sparql-editor").queryAs(CodeArea.class);
    assertThat(Windows.onFx(() -> editor.getStyleOfChar(editor.getLength() - 1)))
        .contains("sparql-fault");
  }

  @Test
  void pastedArticleJoinsTheGraphAndIsTakenOutAgainUntilItIsPutBack(FxRobot robot) {
    drawn();
    int before = window.graph().unfiltered().nodeCount();
    dialogs.pasted =
        Optional.of(
            new PastedArticle(
                "Accord", "Norway and Ghana signed a trade agreement.", Optional.empty()));
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V)
        .release(KeyCode.V, KeyCode.SHIFT, KeyCode.CONTROL);
    Windows.until(() -> workspace.articles().size() == 2);
    Windows.until(() -> window.graph().unfiltered().nodeCount() > before);
    Windows.until(() -> dropButton(robot, "Accord").isPresent());
    robot.clickOn(dropButton(robot, "Accord").orElseThrow());
    Windows.until(() -> workspace.articles().size() == 1);
    Windows.until(() -> robot.lookup("Put it back").tryQuery().isPresent());
    robot.clickOn("Put it back");
    Windows.until(() -> workspace.articles().size() == 2);
  }

  @Test
  void exportedTurtleReadsBackAsTheWholeWorkspace(FxRobot robot) {
    drawn();
    Path file = folder.resolve("out.ttl");
    dialogs.wish = Optional.of(new ExportWish(ExportWish.Scope.WORKSPACE, RdfFormat.TURTLE));
    dialogs.target = Optional.of(file);
    robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
    Windows.until(() -> Files.exists(file));
    Graph back = GraphFactory.createGraphMem();
    RDFDataMgr.read(back, file.toUri().toString());
    Graph kept = workspace.read(snapshot -> copy(snapshot.graph(onlyGraph()).orElseThrow()));
    assertThat(back.isIsomorphicWith(kept)).isTrue();
    assertThat(dialogs.offered)
        .containsExactly(Set.of(ExportWish.Scope.WORKSPACE, ExportWish.Scope.VIEW));
  }

  @Test
  void exportedViewHoldsTheNodesThatAreShownAndNoOthers(FxRobot robot) {
    drawn();
    Node shown = window.graph().snapshot().node(0).term();
    Windows.onFx(
        () -> {
          window.graph().showOnly("Only one", Set.of(shown));
          return shown;
        });
    Path file = folder.resolve("view.nt");
    dialogs.wish = Optional.of(new ExportWish(ExportWish.Scope.VIEW, RdfFormat.NTRIPLES));
    dialogs.target = Optional.of(file);
    robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
    Windows.until(() -> Files.exists(file));
    Graph back = GraphFactory.createGraphMem();
    RDFDataMgr.read(back, file.toUri().toString());
    assertThat(back.contains(shown, Node.ANY, Node.ANY)).isTrue();
    Graph kept = workspace.read(snapshot -> copy(snapshot.graph(onlyGraph()).orElseThrow()));
    assertThat(back.size()).isLessThan(kept.size());
    assertThat(back.stream().allMatch(kept::contains)).isTrue();
  }

  @Test
  void missingFileIsToldInOneNoticeWithoutATrace(FxRobot robot) {
    drawn();
    dialogs.articles = List.of(folder.resolve("nowhere.txt"));
    robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
    Windows.until(() -> robot.lookup(".notice.problem").tryQuery().isPresent());
    assertThat(robot.lookup(".notice.problem").queryAll()).hasSize(1);
    Label words = robot.from(robot.lookup(".notice.problem")).lookup(".label").query();
    assertThat(words.getText()).contains("nowhere.txt").doesNotContain("Exception", "\tat ");
    robot.push(KeyCode.ESCAPE);
    Windows.until(() -> robot.lookup(".notice.problem").tryQuery().isEmpty());
  }

  @Test
  void brokenTurtleIsToldWithItsLineAndLeavesTheWorkspaceAsItWas(FxRobot robot) throws IOException {
    drawn();
    Path broken = folder.resolve("broken.ttl");
    Files.writeString(broken, "@prefix : <urn:> .\n:a :b ;;; ) .\n");
    dialogs.rdfFiles = List.of(broken);
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O)
        .release(KeyCode.O, KeyCode.SHIFT, KeyCode.CONTROL);
    Windows.until(() -> robot.lookup(".notice.problem").tryQuery().isPresent());
    Label words = robot.from(robot.lookup(".notice.problem")).lookup(".label").query();
    assertThat(words.getText()).contains("broken.ttl", "line 2");
    assertThat(workspace.graphs()).hasSize(1);
  }

  @Test
  void undoTakesAHiddenNodeBack(FxRobot robot) {
    drawn();
    int before = window.graph().snapshot().nodeCount();
    find(robot, "north kor", "North Korea");
    robot.interact(() -> stage.getScene().lookup("#graph").requestFocus());
    robot.push(KeyCode.DELETE);
    Windows.until(() -> window.graph().snapshot().nodeCount() == before - 1);
    robot.clickOn("#undo");
    Windows.until(() -> window.graph().snapshot().nodeCount() == before);
  }

  private void drawn() {
    Windows.until(() -> window.graph().snapshot().nodeCount() > 0);
    Windows.until(() -> window.graph().unsettled().isEmpty());
  }

  private void find(FxRobot robot, String words, String label) {
    robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL).write(words);
    Windows.until(() -> robot.lookup("#search-results").tryQuery().isPresent());
    robot.push(KeyCode.ENTER);
    titleIs(robot, label);
  }

  private void follow(FxRobot robot, String label) {
    Hyperlink link =
        robot
            .from(robot.lookup("#inspector"))
            .lookup(".hyperlink")
            .match(node -> ((Labeled) node).getText().equals(label))
            .queryAs(Hyperlink.class);
    ScrollPane scroll =
        robot.from(robot.lookup("#inspector")).lookup(".scroll-pane").queryAs(ScrollPane.class);
    robot.interact(
        () -> {
          javafx.scene.Node sheet = scroll.getContent();
          double top = sheet.sceneToLocal(link.localToScene(0, 0)).getY();
          double hidden =
              sheet.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
          scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
        });
    robot.clickOn(link);
    titleIs(robot, label);
  }

  private static void titleIs(FxRobot robot, String label) {
    Windows.until(
        () ->
            robot
                .lookup("#inspector-title")
                .tryQueryAs(Label.class)
                .filter(title -> title.getText().equals(label))
                .isPresent());
  }

  private static void type(FxRobot robot, String query) {
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    Windows.until(() -> robot.lookup("#sparql-editor").tryQuery().isPresent());
    robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL).write(query);
  }

  private static Optional<javafx.scene.Node> dropButton(FxRobot robot, String title) {
    return robot
        .from(robot.lookup("#articles"))
        .lookup(".list-cell")
        .match(
            cell -> cell.getAccessibleText() != null && cell.getAccessibleText().startsWith(title))
        .tryQuery()
        .flatMap(cell -> robot.from(cell).lookup(".drop").tryQuery());
  }

  /// What the sanction that the Security Council imposed is called.
  private String sanction() {
    return workspace.read(
        snapshot -> {
          Node imposed = snapshot.find(Node.ANY, En.imposedBy, Node.ANY).next().getSubject();
          return new Explorer(snapshot).labels().of(imposed);
        });
  }

  private Node onlyGraph() {
    return workspace.graphs().getFirst().name();
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createGraphMem();
    graph.find().forEachRemaining(copy::add);
    return copy;
  }
}
