package org.entente;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.cli.WindowOpener;
import org.entente.store.Workspace;
import org.entente.ui.EntenteWindow;
import org.entente.ui.WindowParts;
import org.entente.ui.dialog.FxDialogs;

/// Starts JavaFX and opens the window. No `Application` class: JavaFX would make it, and then
/// nobody could give it what it needs.
final class WindowLaunch implements WindowOpener {

  private final Function<Workspace, WindowParts> parts;

  /// @param parts the engines of a window on a workspace
  WindowLaunch(Function<Workspace, WindowParts> parts) {
    this.parts = parts;
  }

  @Override
  public boolean canOpen() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    String display = System.getenv("DISPLAY");
    // JavaFX draws through X11 there; a Wayland session has an X server beside it.
    return !linux || (display != null && !display.isBlank());
  }

  @Override
  public void open(Workspace workspace, List<Path> articles, Optional<LocalDate> published) {
    CountDownLatch closed = new CountDownLatch(1);
    FutureTask<Void> opening =
        new FutureTask<>(
            () -> {
              Stage stage = new Stage();
              stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> closed.countDown());
              EntenteWindow window =
                  new EntenteWindow(stage, parts.apply(workspace), FxDialogs::new);
              window.show();
              window.importArticles(articles, published);
            },
            null);
    try {
      Platform.startup(opening);
      opening.get();
      closed.await();
    } catch (UnsupportedOperationException e) {
      throw new ProblemException(
          Problem.input(
              "The display cannot be used",
              String.valueOf(System.getenv("DISPLAY")),
              "Unset DISPLAY to have the graph in files instead."),
          e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the window did not open", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
