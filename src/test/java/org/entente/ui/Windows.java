package org.entente.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.entente.export.RdfExport;
import org.entente.mapping.OwnPipeline;
import org.entente.mapping.Prefixes;
import org.entente.query.SparqlRunner;
import org.entente.store.RdfFiles;
import org.entente.store.Workspace;
import org.entente.ui.article.PipelineImport;
import org.entente.ui.graph.GraphPng;
import org.entente.ui.memory.WindowMemory;
import org.entente.view.source.WorkspaceSource;
import org.testfx.util.WaitForAsyncUtils;

/// Opens windows on workspaces of a test, and waits for what happens in them.
final class Windows {

  private Windows() {}

  static WindowParts parts(Workspace workspace) {
    return parts(workspace, WindowMemory.none());
  }

  static WindowParts parts(Workspace workspace, WindowMemory memory) {
    OwnPipeline pipeline = new OwnPipeline(() -> Seed.PIPELINE, workspace.words());
    return new WindowParts(
        workspace,
        new WorkspaceSource(workspace),
        pipeline,
        new PipelineImport(pipeline, workspace),
        new RdfFiles(workspace),
        new SparqlRunner(workspace),
        new RdfExport(Prefixes.map()),
        new GraphPng(),
        memory);
  }

  /// Closes a window where windows are closed: on the FX thread.
  static void close(EntenteWindow window) {
    onFx(
        () -> {
          window.close();
          return window;
        });
  }

  /// Waits until something holds on the FX thread.
  static void until(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    } catch (TimeoutException e) {
      throw new AssertionError("it never came to be so", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Asks on the FX thread.
  static <T> T onFx(Callable<T> asking) {
    return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(asking));
  }

  /// Writes a picture of the scene to `target/screenshots`.
  static Path shoot(Scene scene, String name) {
    return WaitForAsyncUtils.waitFor(
        WaitForAsyncUtils.asyncFx(
            () -> {
              scene.getRoot().applyCss();
              scene.getRoot().layout();
              WritableImage image = scene.snapshot(null);
              int width = (int) image.getWidth();
              int height = (int) image.getHeight();
              int[] pixels = new int[width * height];
              image
                  .getPixelReader()
                  .getPixels(
                      0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
              BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
              picture.setRGB(0, 0, width, height, pixels, 0, width);
              Path file = Path.of("target", "screenshots", name + ".png");
              Files.createDirectories(file.getParent());
              ImageIO.write(picture, "png", file.toFile());
              return file;
            }));
  }
}
