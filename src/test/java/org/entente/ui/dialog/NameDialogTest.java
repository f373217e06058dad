package org.entente.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.entente.view.saved.SavedView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Naming something, by keys and by mouse.
@ExtendWith(ApplicationExtension.class)
final class NameDialogTest {

  private NameDialog dialog;

  @Start
  void open(Stage stage) {
    stage.setScene(new Scene(new StackPane(), 700, 500));
    stage.show();
    dialog = new NameDialog("Save the view", "Save", "Talks", SavedView::canBeNamed);
    dialog.initOwner(stage);
    dialog.show();
  }

  @Test
  void typingTakesThePlaceOfTheOldNameAndEnterAnswersIt(FxRobot robot) {
    type(robot, "  Sanctions  ").push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(dialog.isShowing()).isFalse();
    assertThat(dialog.getResult()).isEqualTo("Sanctions");
  }

  @Test
  void nameThatCannotBeIsNotTaken(FxRobot robot) {
    type(robot, "   ").push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(button(0).isDisabled()).isTrue();
    assertThat(dialog.isShowing()).isTrue();
    type(robot, "x");
    robot.clickOn(button(0));
    assertThat(dialog.getResult()).isEqualTo("x");
  }

  @Test
  void escapeAndCancelAnswerNothing(FxRobot robot) {
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(dialog.getResult()).isNull();
    robot.interact(dialog::show);
    robot.clickOn(button(1));
    assertThat(dialog.getResult()).isNull();
    assertThat(dialog.isShowing()).isFalse();
  }

  /// The robot writes to the window that it is told of.
  private FxRobot type(FxRobot robot, String text) {
    return robot.targetWindow(dialog.getDialogPane().getScene().getWindow()).write(text);
  }

  private Button button(int place) {
    ButtonType type = dialog.getDialogPane().getButtonTypes().get(place);
    return (Button) dialog.getDialogPane().lookupButton(type);
  }
}
