package org.entente.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the dialog answers to what is chosen in it.
@ExtendWith(ApplicationExtension.class)
final class PictureDialogTest {

  private PictureDialog dialog;

  @Start
  void open(Stage stage) {
    stage.setScene(new Scene(new StackPane(), 900, 700));
    stage.show();
    dialog = new PictureDialog();
    dialog.initOwner(stage);
    dialog.show();
  }

  @Test
  void usualAnswerIsASharpPngOfWhatIsSeen(FxRobot robot) {
    ok(robot);
    assertThat(dialog.getResult())
        .isEqualTo(
            new PictureWish(
                PictureWish.Format.PNG,
                PictureWish.Extent.SEEN,
                2,
                false,
                PictureWish.Colours.SCREEN));
  }

  @Test
  void whatIsChosenIsAnswered(FxRobot robot) {
    robot.clickOn("The whole graph");
    robot.clickOn("#picture-legend");
    robot.interact(
        () ->
            this.<PictureWish.Colours>combo(robot, "#picture-colours")
                .setValue(PictureWish.Colours.LIGHT));
    ok(robot);
    assertThat(dialog.getResult())
        .isEqualTo(
            new PictureWish(
                PictureWish.Format.PNG,
                PictureWish.Extent.WHOLE,
                2,
                true,
                PictureWish.Colours.LIGHT));
  }

  @Test
  void formatsForOtherProgramsHaveNoColoursNorLegend(FxRobot robot) {
    robot.interact(
        () ->
            this.<PictureWish.Format>combo(robot, "#picture-format")
                .setValue(PictureWish.Format.GEXF));
    assertThat(robot.lookup("#picture-colours").queryAs(ComboBox.class).isDisabled()).isTrue();
    assertThat(robot.lookup("#picture-legend").queryAs(CheckBox.class).isDisabled()).isTrue();
    assertThat(robot.lookup("#picture-scale").queryAs(Spinner.class).isDisabled()).isTrue();
    ok(robot);
    assertThat(Optional.ofNullable(dialog.getResult()))
        .map(PictureWish::format)
        .contains(PictureWish.Format.GEXF);
  }

  @SuppressWarnings("unchecked") // the dialog's boxes are of these types
  private <T> ComboBox<T> combo(FxRobot robot, String id) {
    return (ComboBox<T>) robot.lookup(id).queryAs(ComboBox.class);
  }

  private void ok(FxRobot robot) {
    ButtonType type = dialog.getDialogPane().getButtonTypes().getFirst();
    robot.clickOn((Button) dialog.getDialogPane().lookupButton(type));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
