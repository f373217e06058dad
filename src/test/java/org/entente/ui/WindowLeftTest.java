package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.store.Workspace;
import org.entente.ui.memory.WindowMemory;
import org.entente.ui.theme.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A window opens as it was left.
@ExtendWith(ApplicationExtension.class)
final class WindowLeftTest {

  private final Workspace workspace = Workspace.memory();
  private EntenteWindow window;
  private Stage stage;

  @TempDir private static Path folder;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    open();
  }

  @AfterEach
  void close() {
    Windows.close(window);
    workspace.close();
  }

  @Test
  void sizeDividersAndColoursAreAsTheyWereLeft(FxRobot robot) {
    robot.interact(
        () -> {
          window.theme().appearance().set(Appearance.DARK);
          stage.setWidth(900);
          stage.setHeight(640);
        });
    robot.interact(() -> panels().setDividerPositions(0.3, 0.8));
    robot.press(KeyCode.F8).release(KeyCode.F8);
    double width = Windows.onFx(() -> stage.getScene().getWidth());
    robot.interact(stage::hide);
    robot.interact(
        () -> {
          stage = new Stage();
          open();
        });
    assertThat(window.theme().appearance().get()).isEqualTo(Appearance.DARK);
    assertThat(Windows.onFx(() -> stage.getScene().getWidth())).isEqualTo(width);
    double[] dividers = Windows.onFx(() -> panels().getDividerPositions());
    assertThat(dividers[0]).isCloseTo(0.3, within(0.02));
    assertThat(dividers[1]).isCloseTo(0.8, within(0.02));
  }

  private void open() {
    WindowMemory memory = WindowMemory.in(folder.resolve("window.properties"));
    window = new EntenteWindow(stage, Windows.parts(workspace, memory), owner -> new ToldDialogs());
    window.show();
  }

  private SplitPane panels() {
    return (SplitPane) stage.getScene().lookup(".panels");
  }
}
