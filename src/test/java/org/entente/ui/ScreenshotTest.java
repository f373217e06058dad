package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.store.Workspace;
import org.entente.ui.theme.Appearance;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures of the window to look at, in `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
final class ScreenshotTest {

  private final Workspace workspace = Seed.workspace();
  private Stage stage;
  private EntenteWindow window;

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
  void lightAndDark(FxRobot robot) {
    settle();
    robot.interact(() -> window.theme().appearance().set(Appearance.LIGHT));
    assertThat(Windows.shoot(stage.getScene(), "window-light")).exists();
    robot.interact(() -> window.theme().appearance().set(Appearance.DARK));
    assertThat(Windows.shoot(stage.getScene(), "window-dark")).exists();
    robot.clickOn("#search").write("north kor");
    Windows.until(() -> robot.lookup("#search-results").tryQuery().isPresent());
    robot.push(KeyCode.ENTER);
    Windows.until(() -> robot.lookup("#inspector-title").tryQuery().isPresent());
    settle();
    assertThat(Windows.shoot(stage.getScene(), "window-inspect-dark")).exists();
    robot.interact(() -> window.theme().appearance().set(Appearance.LIGHT));
    assertThat(Windows.shoot(stage.getScene(), "window-inspect-light")).exists();
    robot.interact(
        () -> {
          stage.setWidth(800);
          stage.setHeight(600);
        });
    settle();
    assertThat(Windows.shoot(stage.getScene(), "window-narrow-light")).exists();
  }

  @Test
  void queryAndItsFault(FxRobot robot) {
    settle();
    robot.interact(() -> window.theme().appearance().set(Appearance.LIGHT));
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    Windows.until(() -> robot.lookup("#sparql-editor").tryQuery().isPresent());
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    TableView<?> results = robot.lookup("#results").queryAs(TableView.class);
    Windows.until(() -> !results.getItems().isEmpty());
    assertThat(Windows.shoot(stage.getScene(), "window-sparql-light")).exists();
    robot.interact(() -> window.theme().appearance().set(Appearance.DARK));
    CodeArea editor = robot.lookup("#sparql-editor").queryAs(CodeArea.class);
    robot.interact(() -> editor.replaceText("SELECT ?s WHERE {\n  ?s a en:Sanction ;\n}}"));
    robot.clickOn("#run-query");
    Label fault = robot.lookup("#query-fault").queryAs(Label.class);
    Windows.until(() -> !fault.getText().isEmpty());
    robot.interact(() -> window.importArticles(List.of(Path.of("nowhere.txt")), Optional.empty()));
    Windows.until(() -> robot.lookup(".notice.problem").tryQuery().isPresent());
    assertThat(Windows.shoot(stage.getScene(), "window-error-dark")).exists();
  }

  @Test
  void evidenceOfAnEvent(FxRobot robot) {
    settle();
    robot.interact(() -> window.theme().appearance().set(Appearance.LIGHT));
    robot.clickOn("#search").write("security council sanction");
    Windows.until(() -> robot.lookup("#search-results").tryQuery().isPresent());
    robot.push(KeyCode.ENTER);
    Windows.until(() -> robot.lookup("#inspector-title").tryQuery().isPresent());
    settle();
    Windows.until(() -> robot.lookup("#inspector .evidence").tryQuery().isPresent());
    robot.clickOn("#inspector .evidence");
    assertThat(Windows.shoot(stage.getScene(), "window-evidence-light")).exists();
  }

  private void settle() {
    Windows.until(() -> window.graph().snapshot().nodeCount() > 0);
    Windows.until(() -> window.graph().unsettled().isEmpty());
  }
}
