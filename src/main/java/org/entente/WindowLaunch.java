package org.entente;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.cli.WindowOpener;
import org.entente.store.Workspace;

/// Starts JavaFX and opens the window.
final class WindowLaunch implements WindowOpener {

  @Override
  public boolean canOpen() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    String display = System.getenv("DISPLAY");
    // JavaFX draws through X11 there; a Wayland session has an X server beside it.
    return !linux || (display != null && !display.isBlank());
  }

  @Override
  public void open(Workspace workspace, List<Path> articles, Optional<LocalDate> published) {
    throw new UnsupportedOperationException("the window lands soon");
  }
}
