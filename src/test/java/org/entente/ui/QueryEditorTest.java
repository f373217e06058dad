package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.entente.query.completion.Proposal;
import org.entente.query.ExampleQuery;
import org.entente.store.Workspace;
import org.entente.ui.theme.Appearance;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Writing queries in the window, by keys and by mouse.
@ExtendWith(ApplicationExtension.class)
final class QueryEditorTest {

  private static final String EN = "PREFIX en: <https://w3id.org/entente/ontology#>\n";

  @TempDir private Path folder;

  private final ToldDialogs dialogs = new ToldDialogs();
  private Workspace workspace;
  private EntenteWindow window;
  private Stage stage;

  @Start
  void open(Stage stage) {
    workspace = Seed.in(folder.resolve("workspace"));
    this.stage = stage;
    show();
  }

  private void show() {
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
  void queryIsWrittenByKeysWithCompletionAndItsPrefixAddedByItself(FxRobot robot) {
    write(robot, "SELECT * { ?s a en:Sanction ; en:");
    press(robot, KeyCode.CONTROL, KeyCode.SPACE);
    proposed(robot, "en:imposedBy");
    robot.write("impo");
    Windows.until(() -> proposals(robot).getItems().getFirst().text().equals("en:imposedBy"));
    assertThat(proposals(robot).getItems().getFirst().count()).isPositive();
    robot.push(KeyCode.ENTER);
    String written = EN + "SELECT * { ?s a en:Sanction ; en:imposedBy";
    Windows.until(() -> text(robot).startsWith(written));
    assertThat(editor(robot).getCaretPosition()).isEqualTo(written.length());
    assertThat(robot.lookup("#proposals").tryQuery()).isEmpty();
  }

  @Test
  void entityIsFoundByItsLabelAndTakenByMouse(FxRobot robot) {
    write(robot, "SELECT * { ?s en:imposedBy security cou");
    press(robot, KeyCode.CONTROL, KeyCode.SPACE);
    Windows.until(
        () ->
            shown(robot)
                .anyMatch(
                    each ->
                        each.kind() == Proposal.Kind.ENTITY
                            && each.label().contains("Security Council")));
    robot.clickOn("#proposals .list-cell");
    Windows.until(() -> text(robot).contains("en:imposedBy organization:"));
    assertThat(text(robot)).contains("PREFIX organization: <").doesNotContain("security cou");
  }

  @Test
  void whatComesUpWhileTypingIsTakenByArrowsAndTabAndLeftByEscapeAndEnter(FxRobot robot) {
    write(robot, "SELECT ?event { ?ev");
    proposed(robot, "?event");
    robot.push(KeyCode.DOWN).push(KeyCode.TAB);
    Windows.until(() -> text(robot).equals("SELECT ?event { ?event"));
    write(robot, "sel");
    proposed(robot, "SELECT");
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#proposals").tryQuery()).isEmpty();
    robot.write("e");
    proposed(robot, "SELECT");
    robot.push(KeyCode.ENTER);
    Windows.until(() -> text(robot).equals("sele\n"));
  }

  @Test
  void mistakeIsMarkedWhileTypingWithWhatWasExpected(FxRobot robot) {
    write(robot, "SELECT ?s { ?s a rdf:List ;; FILTR(?s) }");
    Label fault = robot.lookup("#query-fault").queryAs(Label.class);
    Windows.until(() -> fault.getText().contains("Did you mean FILTER?"));
    assertThat(fault.getText()).contains("line 2, column 30");
    int wrong = text(robot).indexOf("FILTR");
    assertThat(Windows.onFx(() -> editor(robot).getStyleOfChar(wrong))).contains("sparql-fault");
    robot.interact(() -> editor(robot).replaceText("ASK {}"));
    Windows.until(() -> fault.getText().isEmpty());
  }

  @Test
  void bracketAtTheCaretAndItsPartnerAreMarked(FxRobot robot) {
    write(robot, "ASK { FILTER (1 = 1) }");
    Windows.until(() -> styles(robot, 4).contains("sparql-bracket"));
    robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
    Windows.until(() -> styles(robot, 13).contains("sparql-bracket"));
    assertThat(styles(robot, 4)).doesNotContain("sparql-bracket");
  }

  @Test
  void linesAreCommentedAndTheQueryFormattedByKeysAndUndone(FxRobot robot) {
    String query = "select * where { ?s ?p ?o . # all\n ?o ?q ?r }";
    write(robot, query);
    robot.push(KeyCode.ESCAPE);
    press(robot, KeyCode.CONTROL, KeyCode.SLASH);
    Windows.until(() -> text(robot).endsWith("\n # ?o ?q ?r }"));
    press(robot, KeyCode.CONTROL, KeyCode.SLASH);
    Windows.until(() -> text(robot).equals(query));
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    String formatted = "SELECT *\nWHERE {\n  ?s ?p ?o . # all\n  ?o ?q ?r\n}\n";
    Windows.until(() -> text(robot).startsWith("SELECT"));
    assertThat(text(robot).replaceAll("\\s+", " ")).isEqualTo(formatted.replaceAll("\\s+", " "));
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    Windows.until(() -> text(robot).equals(query));
  }

  @Test
  void textIsFoundAndReplacedByKeysAndByMouse(FxRobot robot) {
    write(robot, "ASK { ?a ?b ?a . ?A ?c ?a }");
    press(robot, KeyCode.CONTROL, KeyCode.F);
    robot.write("?a");
    Label count = robot.lookup("#query-find-count").queryAs(Label.class);
    Windows.until(() -> count.getText().equals("4"));
    assertThat(styles(robot, 6)).contains("sparql-found");
    robot.push(KeyCode.ENTER);
    Windows.until(() -> count.getText().equals("1 of 4"));
    press(robot, KeyCode.SHIFT, KeyCode.ENTER);
    Windows.until(() -> count.getText().equals("4 of 4"));
    robot.clickOn("#query-find-exact");
    Windows.until(() -> count.getText().equals("3 of 3"));
    robot.clickOn("#query-find-next");
    Windows.until(() -> count.getText().equals("1 of 3"));
    robot.clickOn("#query-replace").write("?x").push(KeyCode.ENTER);
    Windows.until(() -> text(robot).equals("ASK { ?x ?b ?a . ?A ?c ?a }"));
    robot.clickOn("#query-replace-all");
    Windows.until(() -> text(robot).equals("ASK { ?x ?b ?x . ?A ?c ?x }"));
    robot.push(KeyCode.ESCAPE);
    Windows.until(() -> !robot.lookup("#query-find-bar").query().isVisible());
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    Windows.until(() -> text(robot).equals("ASK { ?x ?b ?a . ?A ?c ?a }"));
    press(robot, KeyCode.CONTROL, KeyCode.H);
    Windows.until(() -> robot.lookup("#query-replace").query().isFocused());
    robot.clickOn("#query-find-close");
    Windows.until(() -> editor(robot).isFocused());
  }

  @Test
  void lettersGrowAndShrinkByKeysAndWheel(FxRobot robot) {
    write(robot, "ASK {}");
    press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
    press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
    Windows.until(() -> editor(robot).getStyle().contains("15px"));
    press(robot, KeyCode.CONTROL, KeyCode.MINUS);
    Windows.until(() -> editor(robot).getStyle().contains("14px"));
    robot.interact(() -> editor(robot).fireEvent(wheel()));
    Windows.until(() -> editor(robot).getStyle().contains("15px"));
    press(robot, KeyCode.CONTROL, KeyCode.DIGIT0);
    Windows.until(() -> editor(robot).getStyle().contains("13px"));
  }

  @Test
  void tabsComeBackAfterARestart(FxRobot robot) {
    write(robot, "# First of all\nASK {}");
    press(robot, KeyCode.CONTROL, KeyCode.T);
    Windows.until(() -> tabs(robot).getTabs().size() == 2 && text(robot).isEmpty());
    robot.write("ASK { 1 ?p 2 }");
    robot.clickOn("#new-query");
    Windows.until(() -> tabs(robot).getTabs().size() == 3);
    press(robot, KeyCode.CONTROL, KeyCode.PAGE_UP);
    Windows.until(() -> text(robot).equals("ASK { 1 ?p 2 }"));
    robot.interact(
        () -> {
          window.close();
          show();
        });
    sparql(robot);
    assertThat(tabs(robot).getTabs()).hasSize(3);
    assertThat(tabs(robot).getTabs().getFirst().getText()).isEqualTo("First of all");
    assertThat(text(robot)).isEqualTo("ASK { 1 ?p 2 }");
  }

  @Test
  void closedTabComesBackByUndo(FxRobot robot) {
    write(robot, "ASK {}");
    press(robot, KeyCode.CONTROL, KeyCode.W);
    Windows.until(() -> text(robot).isEmpty());
    assertThat(tabs(robot).getTabs()).hasSize(1);
    robot.clickOn("Undo");
    Windows.until(() -> text(robot).equals("ASK {}"));
  }

  @Test
  void queryThatRanIsInTheHistoryWithTimeAndRows(FxRobot robot) {
    write(robot, "SELECT ?s { ?s a en:Sanction }");
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    TableView<?> results = robot.lookup("#results").queryAs(TableView.class);
    Windows.until(() -> !results.getItems().isEmpty());
    press(robot, KeyCode.CONTROL, KeyCode.T);
    Windows.until(() -> text(robot).isEmpty());
    robot.clickOn("#query-history");
    Windows.until(() -> robot.lookup("#history-list .list-cell .label").tryQuery().isPresent());
    assertThat(
            robot.lookup("#history-list .list-cell .label").queryAllAs(Label.class).stream()
                .map(Label::getText))
        .anyMatch(text -> text.startsWith("SELECT ?s {"))
        .anyMatch(text -> text.matches(".*\\d\\d:\\d\\d · \\d+\\.\\d\\d s · 1 row"));
    robot.push(KeyCode.ENTER);
    Windows.until(() -> text(robot).contains("SELECT ?s { ?s a en:Sanction }"));
  }

  @Test
  void queryIsSavedByKeysAndOpenedAndDeletedAndPutBack(FxRobot robot) throws IOException {
    write(robot, "# Who imposes what\nSELECT * { ?s ?p ?o }");
    robot.push(KeyCode.ESCAPE);
    dialogs.name = Optional.of("Who: what?");
    press(robot, KeyCode.CONTROL, KeyCode.S);
    Path file = folder.resolve("workspace/queries/Who what.rq");
    Windows.until(() -> Files.exists(file));
    assertThat(Files.readString(file)).isEqualTo("# Who imposes what\nSELECT * { ?s ?p ?o }\n");
    Windows.until(() -> tabs(robot).getTabs().getFirst().getText().equals("Who what"));
    robot.clickOn("#new-query");
    Windows.until(() -> text(robot).isEmpty());
    savedList(robot);
    robot.clickOn("#saved-query-list .list-cell .label");
    Windows.until(() -> text(robot).startsWith("# Who imposes what"));
    robot.write("# ").clickOn("#save-query");
    Windows.until(() -> read(file).startsWith("# # Who"));
    savedList(robot);
    robot.push(KeyCode.DOWN).push(KeyCode.DELETE);
    Windows.until(() -> !Files.exists(file));
    Windows.until(() -> robot.lookup(".notice").lookup("Undo").tryQuery().isPresent());
    robot.clickOn("Undo");
    Windows.until(() -> Files.exists(file));
    savedList(robot);
    robot.clickOn("#saved-query-list .list-cell .label", MouseButton.SECONDARY);
    robot.clickOn("Delete");
    Windows.until(() -> !Files.exists(file));
  }

  @Test
  void galleryIsNarrowedByTypingAndTakenByKeys(FxRobot robot) {
    write(robot, "");
    robot.clickOn("#examples");
    Windows.until(() -> robot.lookup("#example-sought").tryQuery().isPresent());
    robot.write("sanctions whom");
    ListView<?> list = robot.lookup("#example-list").queryListView();
    Windows.until(() -> list.getItems().size() == 1);
    robot.push(KeyCode.ENTER);
    Windows.until(() -> text(robot).contains("sanction"));
    TableView<?> results = robot.lookup("#results").queryAs(TableView.class);
    Windows.until(() -> !results.getItems().isEmpty());
  }

  @Test
  void picturesOfTheEditor(FxRobot robot) {
    robot.interact(() -> window.theme().appearance().set(Appearance.LIGHT));
    write(robot, "");
    robot.interact(() -> editor(robot).replaceText(ExampleQuery.all().get(10).text()));
    robot.interact(() -> editor(robot).moveTo(text(robot).indexOf('}')));
    press(robot, KeyCode.CONTROL, KeyCode.F);
    robot.write("sanction");
    assertThat(Windows.shoot(stage.getScene(), "query-light")).exists();
    robot.interact(() -> window.theme().appearance().set(Appearance.DARK));
    assertThat(Windows.shoot(stage.getScene(), "query-dark")).exists();
    robot.push(KeyCode.ESCAPE);
    write(robot, "SELECT * { ?s a en:Sanction ; ");
    press(robot, KeyCode.CONTROL, KeyCode.SPACE);
    proposed(robot, "en:imposedBy");
    assertThat(Windows.shoot(proposals(robot).getScene(), "proposals-dark")).exists();
    robot.interact(() -> window.theme().appearance().set(Appearance.LIGHT));
    write(robot, "SELECT * { ?s en:imposedBy ");
    press(robot, KeyCode.CONTROL, KeyCode.SPACE);
    Windows.until(() -> shown(robot).findAny().isPresent());
    assertThat(Windows.shoot(proposals(robot).getScene(), "proposals-light")).exists();
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#examples");
    Windows.until(() -> robot.lookup("#example-list .list-cell .label").tryQuery().isPresent());
    assertThat(Windows.shoot(robot.lookup("#example-list").query().getScene(), "gallery-light"))
        .exists();
    robot.push(KeyCode.ESCAPE);
    robot.interact(
        () -> {
          stage.setWidth(800);
          stage.setHeight(600);
        });
    write(robot, "SELECT ?s { ?s a rdf:List ;; FILTR(?s) }");
    Windows.until(() -> !robot.lookup("#query-fault").queryAs(Label.class).getText().isEmpty());
    assertThat(Windows.shoot(stage.getScene(), "query-narrow-light")).exists();
  }

  /// A turn of the wheel, upwards, with Control held.
  private static ScrollEvent wheel() {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        0,
        0,
        0,
        0,
        false,
        true,
        false,
        false,
        true,
        false,
        0,
        40,
        0,
        40,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private static void savedList(FxRobot robot) {
    robot.clickOn("#saved-queries");
    Windows.until(() -> robot.lookup("#saved-query-list .list-cell .label").tryQuery().isPresent());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void write(FxRobot robot, String query) {
    sparql(robot);
    robot.interact(() -> editor(robot).clear());
    robot.write(query, 0);
  }

  private static void sparql(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
    Windows.until(
        () -> robot.lookup("#query-tabs").tryQuery().isPresent() && editor(robot).isFocused());
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys);
    robot.release(keys);
  }

  private static void proposed(FxRobot robot, String text) {
    Windows.until(() -> shown(robot).anyMatch(proposal -> proposal.text().equals(text)));
  }

  private static Stream<Proposal> shown(FxRobot robot) {
    return robot.lookup("#proposals").tryQuery().isPresent()
        ? proposals(robot).getItems().stream()
        : Stream.of();
  }

  private static ListView<Proposal> proposals(FxRobot robot) {
    return robot.lookup("#proposals").queryListView();
  }

  private static TabPane tabs(FxRobot robot) {
    return robot.lookup("#query-tabs").queryAs(TabPane.class);
  }

  /// The editor of the tab in front.
  private static CodeArea editor(FxRobot robot) {
    return robot
        .from(tabs(robot).getSelectionModel().getSelectedItem().getContent())
        .lookup("#sparql-editor")
        .queryAs(CodeArea.class);
  }

  private static String text(FxRobot robot) {
    return editor(robot).getText();
  }

  private static Collection<String> styles(FxRobot robot, int character) {
    return Windows.onFx(() -> editor(robot).getStyleOfChar(character));
  }
}
