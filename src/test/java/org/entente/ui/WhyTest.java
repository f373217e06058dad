package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.entente.store.Workspace;
import org.entente.ui.theme.Appearance;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window says why an event is there, and why a sentence tells none.
@ExtendWith(ApplicationExtension.class)
final class WhyTest {

  private final Workspace workspace = Seed.workspace();
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
  void anEventShowsItsRuleAndTheWordsOfEachRole(FxRobot robot) {
    settled();
    robot.clickOn("#search").write("security council sanction");
    Windows.until(() -> robot.lookup("#search-results").tryQuery().isPresent());
    robot.push(KeyCode.ENTER);
    Windows.until(() -> robot.lookup("#inspector .why-box").tryQuery().isPresent());

    assertThat(shown(robot, "#inspector .why-box .hyperlink"))
        .contains("sanction.impose", "“North Korea”");
    assertThat(shown(robot, "#inspector .why-box .label"))
        .anyMatch(words -> words.startsWith("North Korea · phrase with “on”"));

    Hyperlink rule = robot.lookup("#inspector .rule-link").queryAs(Hyperlink.class);
    robot.interact(rule::fire);
    Windows.until(() -> robot.lookup("#inspector .rule-box").tryQuery().isPresent());
    assertThat(shown(robot, "#inspector .rule-box .label"))
        .contains("words", "meaning", "SANCTION SANCTION")
        .anyMatch(words -> words.startsWith("sanction.txt:"));
    scrollToWhy(robot);
    shoot("window-why");

    Hyperlink words =
        robot
            .lookup("#inspector .why-box .hyperlink")
            .match((Hyperlink link) -> link.getText().equals("“North Korea”"))
            .query();
    StyleClassedTextArea text = robot.lookup("#reader-text").queryAs(StyleClassedTextArea.class);
    robot.interact(words::fire);
    Windows.until(() -> opened(text).equals("North Korea"));

    robot.interact(rule::fire);
    assertThat(robot.lookup("#inspector .rule-box").tryQuery()).isEmpty();
  }

  @Test
  void aSentenceIsAskedWhyByItsMenu(FxRobot robot) {
    settled();
    robot.interact(
        () ->
            window.importArticles(
                List.of(Path.of("src/test/resources/org/entente/ui/quiet.txt")), Optional.empty()));
    StyleClassedTextArea text = robot.lookup("#reader-text").queryAs(StyleClassedTextArea.class);
    Windows.until(() -> text.getText().contains("Prices rose"));
    int at = text.getText().indexOf("festival");
    Windows.until(() -> text.getCharacterBoundsOnScreen(at, at + 4).isPresent());
    Bounds bounds = Windows.onFx(() -> text.getCharacterBoundsOnScreen(at, at + 4).orElseThrow());
    robot.clickOn(bounds.getCenterX(), bounds.getCenterY(), MouseButton.SECONDARY);
    robot.clickOn("#why-sentence");
    titleIs(robot, "Why this sentence tells no event");

    assertThat(shown(robot, "#inspector .why-box .hyperlink")).contains("“called”");
    assertThat(shown(robot, "#inspector .why-box .label"))
        .anyMatch(words -> words.contains("knows it, but wants"));
    Hyperlink rule = robot.lookup("#inspector .rule-link").queryAs(Hyperlink.class);
    robot.interact(rule::fire);
    Windows.until(() -> robot.lookup("#inspector .rule-box").tryQuery().isPresent());
    shoot("window-why-none");
  }

  @Test
  void theKeyboardAsksForTheSentenceAtTheCaret(FxRobot robot) {
    settled();
    StyleClassedTextArea text = robot.lookup("#reader-text").queryAs(StyleClassedTextArea.class);
    Windows.until(() -> text.getLength() > 0);
    robot.interact(() -> text.moveTo(text.getText().indexOf("slapped")));
    robot.press(KeyCode.SHIFT, KeyCode.F1).release(KeyCode.F1, KeyCode.SHIFT);

    Windows.until(
        () ->
            robot
                .lookup("#inspector-title")
                .tryQuery()
                .filter(node -> ((Label) node).getText().startsWith("Why this sentence tells"))
                .isPresent());
    assertThat(shown(robot, "#inspector .why-box .hyperlink")).contains("sanction.impose");
  }

  private void settled() {
    Windows.until(() -> window.graph().snapshot().nodeCount() > 0);
    Windows.until(() -> window.graph().unsettled().isEmpty());
  }

  /// The words that are marked as opened.
  private static String opened(StyleClassedTextArea text) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < text.getLength(); at++) {
      if (text.getStyleOfChar(at).contains("opened")) {
        words.append(text.getText(at, at + 1));
      }
    }
    return words.toString();
  }

  private static Set<String> shown(FxRobot robot, String query) {
    return robot.lookup(query).queryAll().stream()
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.toSet());
  }

  private static void titleIs(FxRobot robot, String title) {
    Windows.until(
        () ->
            robot
                .lookup("#inspector-title")
                .tryQuery()
                .filter(node -> ((Label) node).getText().equals(title))
                .isPresent());
  }

  private static void scrollToWhy(FxRobot robot) {
    ScrollPane scroll = robot.lookup("#inspector .scroll-pane").queryAs(ScrollPane.class);
    robot.interact(() -> scroll.setVvalue(0.75));
  }

  private void shoot(String name) {
    Windows.onFx(
        () -> {
          window.theme().appearance().set(Appearance.LIGHT);
          return true;
        });
    assertThat(Windows.shoot(stage.getScene(), name + "-light")).exists();
    Windows.onFx(
        () -> {
          window.theme().appearance().set(Appearance.DARK);
          return true;
        });
    assertThat(Windows.shoot(stage.getScene(), name + "-dark")).exists();
  }
}
