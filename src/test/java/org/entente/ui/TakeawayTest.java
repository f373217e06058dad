package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.entente.store.Workspace;
import org.entente.ui.dialog.PictureWish;
import org.entente.ui.graph.GraphCanvas;
import org.entente.view.Emphasis;
import org.entente.view.GraphSnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures and graph files from the window.
@ExtendWith(ApplicationExtension.class)
final class TakeawayTest {

  private final Workspace workspace = Seed.workspace();
  private final ToldDialogs dialogs = new ToldDialogs();
  private EntenteWindow window;

  @TempDir private Path folder;

  @Start
  void open(Stage stage) {
    window = new EntenteWindow(stage, Windows.parts(workspace), owner -> dialogs);
    window.show();
  }

  @BeforeEach
  void drawn(FxRobot robot) {
    Windows.until(() -> window.graph().snapshot().nodeCount() > 20);
    Windows.until(() -> !canvas(robot).settlingProperty().get());
  }

  @AfterEach
  void close() {
    Windows.close(window);
    workspace.close();
  }

  @Test
  void pngOfWhatIsSeenIsAsLargeAsTheCanvasTimesItsSharpness(FxRobot robot) throws IOException {
    BufferedImage image =
        ImageIO.read(save(robot, PictureWish.Format.PNG, PictureWish.Extent.SEEN, false).toFile());
    assertThat(image.getWidth()).isEqualTo((int) Math.ceil(canvas(robot).getWidth() * 1.5));
    assertThat(image.getHeight()).isEqualTo((int) Math.ceil(canvas(robot).getHeight() * 1.5));
  }

  @Test
  void legendStandsBelowTheWholePictureAndNamesItsKinds(FxRobot robot) throws IOException {
    String with =
        Files.readString(save(robot, PictureWish.Format.SVG, PictureWish.Extent.WHOLE, true));
    String without =
        Files.readString(save(robot, PictureWish.Format.SVG, PictureWish.Extent.WHOLE, false));
    assertThat(with).contains(">Country</text>", ">Sanction</text>", ">Claimed</text>");
    assertThat(without).doesNotContain(">Country</text>").contains(">Russia</text>");
  }

  @Test
  void legendOfThePictureExplainsTheMeasureThatIsShown(FxRobot robot) throws IOException {
    robot.clickOn("#insight").clickOn("Colour by Communities");
    Windows.until(() -> window.graph().emphasis().channel() == Emphasis.Channel.GROUP);
    String groups =
        Files.readString(save(robot, PictureWish.Format.SVG, PictureWish.Extent.WHOLE, true));
    assertThat(groups).containsPattern(">North Korea \\(\\d+\\)</text>");
    robot.clickOn("#insight").clickOn("Size by Degree");
    Windows.until(() -> window.graph().emphasis().channel() == Emphasis.Channel.SIZE);
    String scale =
        Files.readString(save(robot, PictureWish.Format.SVG, PictureWish.Extent.WHOLE, true));
    assertThat(scale).containsPattern(">Degree: \\d+ to \\d+</text>");
    robot.clickOn("#insight").clickOn("Size by Degree");
    Windows.until(() -> window.graph().emphasis().equals(Emphasis.NONE));
  }

  @ParameterizedTest
  @EnumSource(names = {"GEXF", "GRAPHML", "DOT"})
  void graphIsSavedForOtherProgramsWithAllItsNodes(PictureWish.Format format, FxRobot robot)
      throws IOException {
    String text = Files.readString(save(robot, format, PictureWish.Extent.WHOLE, false));
    GraphSnapshot graph = window.graph().snapshot();
    assertThat(text).contains("North Korea");
    String lastNode = "n" + (graph.nodeCount() - 1);
    String oneMore = "n" + graph.nodeCount();
    assertThat(text).contains('"' + lastNode + '"').doesNotContain('"' + oneMore + '"');
  }

  @Test
  void pictureIsCopied(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    robot.release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
    Windows.until(() -> Clipboard.getSystemClipboard().hasImage());
  }

  private static GraphCanvas canvas(FxRobot robot) {
    return robot.lookup("#graph").queryAs(GraphCanvas.class);
  }

  private Path save(
      FxRobot robot, PictureWish.Format format, PictureWish.Extent extent, boolean legend) {
    Path file = folder.resolve("graph-" + legend + "." + format.ending());
    dialogs.target = Optional.of(file);
    dialogs.picture =
        Optional.of(new PictureWish(format, extent, 1.5, legend, PictureWish.Colours.SCREEN));
    robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
    Windows.until(() -> Files.exists(file));
    return file;
  }
}
