package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.jena.graph.Node;
import org.entente.base.Problem;
import org.entente.base.TextPosition;
import org.entente.mapping.En;
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

/// Own rules and names in the window of a workspace that lies in a folder.
@ExtendWith(ApplicationExtension.class)
final class WordsTest {

  private static final String SLIP = "my.ghost | verb | ghost | objct:actor | REJECT REJECTION\n";
  private static final String GOOD =
      """
      # mine
      my.ghost | verb  | ghost | object:actor | REJECT REJECTION
      Kenya    | alias | Land of Safaris
      """;

  @TempDir private static Path folder;

  private Workspace workspace;
  private EntenteWindow window;
  private Stage stage;

  @Start
  void open(Stage stage) throws IOException {
    this.stage = stage;
    Path place = Files.createTempDirectory(folder, "workspace");
    Files.writeString(place.resolve("words.txt"), SLIP);
    workspace = Workspace.open(place);
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
  void ownWordsAreCheckedMendedAndUsed(FxRobot robot) throws IOException {
    Windows.until(() -> robot.lookup(".notice.problem").tryQuery().isPresent());
    assertThat(robot.lookup(".notice.problem .label").queryAs(Label.class).getText())
        .contains("own words are left out: There is no slot objct", "line 1, column 27");

    Path article = folder.resolve("lake.txt");
    Files.writeString(
        article, "The Land of Safaris ghosted Uganda on Monday. Kenya condemned Rwanda.\n");
    robot.interact(() -> window.importArticles(List.of(article), Optional.empty()));
    Windows.until(() -> window.graph().snapshot().nodeCount() > 0);
    assertThat(rejections()).isEmpty();

    robot.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
    CodeArea editor = robot.lookup("#words-editor").queryAs(CodeArea.class);
    Windows.until(() -> editor.getText().equals(SLIP));
    @SuppressWarnings("unchecked")
    ListView<Problem> problems = robot.lookup("#words-problems").queryAs(ListView.class);
    Windows.until(() -> problems.getItems().size() == 1);
    assertThat(problems.getItems().getFirst().position()).contains(new TextPosition(1, 27));
    Windows.until(() -> editor.getStyleOfChar(26).contains("sparql-fault"));
    robot.interact(() -> problems.getSelectionModel().select(0));
    assertThat(editor.getCaretPosition()).isEqualTo(26);
    shoot("window-words-slip");

    robot.interact(() -> editor.replaceText(GOOD));
    Label state = robot.lookup("#words-state").queryAs(Label.class);
    Windows.until(() -> state.getText().startsWith("Nothing wrong: 1 rule, 1 row"));
    Button map = robot.lookup("#save-and-map").queryAs(Button.class);
    robot.interact(map::fire);
    Windows.until(() -> !rejections().isEmpty());
    Node rejection = rejections().getFirst();
    Windows.until(() -> window.graph().unfiltered().contains(rejection));
    assertThat(workspace.words().orElseThrow()).hasContent(GOOD);
    Windows.until(() -> window.graph().unsettled().isEmpty());
    shoot("window-words");
  }

  private List<Node> rejections() {
    return workspace.read(
        snapshot -> {
          List<Node> found = new ArrayList<>();
          snapshot
              .find(Node.ANY, En.eventType, En.REJECT)
              .forEachRemaining(triple -> found.add(triple.getSubject()));
          return found;
        });
  }

  private void shoot(String name) {
    for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
      Windows.onFx(
          () -> {
            window.theme().appearance().set(appearance);
            return true;
          });
      String ending = appearance == Appearance.LIGHT ? "-light" : "-dark";
      assertThat(Windows.shoot(stage.getScene(), name + ending)).exists();
    }
  }
}
