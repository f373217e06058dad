package org.entente.ui.memory;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.entente.base.AtomicFile;
import org.entente.base.ProblemException;
import org.entente.ui.theme.Appearance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file in which a window's state is kept. What cannot be read of it is as at the first start,
/// and a state that cannot be written is lost: both are logged, since neither is worth a question.
public final class WindowMemory {

  private static final Logger LOG = LoggerFactory.getLogger(WindowMemory.class);

  private final Optional<Path> file;

  private WindowMemory(Optional<Path> file) {
    this.file = file;
  }

  public static WindowMemory in(Path file) {
    return new WindowMemory(Optional.of(file));
  }

  /// Remembers nothing.
  public static WindowMemory none() {
    return new WindowMemory(Optional.empty());
  }

  /// The state that was kept last; [WindowState#FIRST] if there is none.
  public WindowState recall() {
    Properties kept = file.map(WindowMemory::load).orElseGet(Properties::new);
    WindowState first = WindowState.FIRST;
    return new WindowState(
        number(kept, "width", first.width()),
        number(kept, "height", first.height()),
        Boolean.parseBoolean(kept.getProperty("maximized")),
        appearance(kept),
        new Dividers(
            number(kept, "left", first.dividers().left()),
            number(kept, "right", first.dividers().right()),
            number(kept, "bottom", first.dividers().bottom())));
  }

  /// Replaces what was kept.
  public void keep(WindowState state) {
    file.ifPresent(path -> write(state, path));
  }

  private static Properties load(Path path) {
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      kept.load(reader);
      return kept;
    } catch (NoSuchFileException firstStart) {
      LOG.debug("No window was open before: {}", path);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("The window's state cannot be read: {}", path, e);
    }
    return new Properties();
  }

  private static double number(Properties kept, String name, double otherwise) {
    String value = kept.getProperty(name, "");
    try {
      double number = value.isEmpty() ? otherwise : Double.parseDouble(value);
      return Double.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException e) {
      LOG.warn("{} of the window is no number: {}", name, value);
      return otherwise;
    }
  }

  private static Appearance appearance(Properties kept) {
    String value = kept.getProperty("colours", "").toUpperCase(Locale.ROOT);
    return Arrays.stream(Appearance.values())
        .filter(appearance -> appearance.name().equals(value))
        .findFirst()
        .orElse(WindowState.FIRST.appearance());
  }

  private static void write(WindowState state, Path path) {
    Properties kept = new Properties();
    kept.setProperty("width", Double.toString(state.width()));
    kept.setProperty("height", Double.toString(state.height()));
    kept.setProperty("maximized", Boolean.toString(state.maximized()));
    kept.setProperty("colours", state.appearance().name().toLowerCase(Locale.ROOT));
    kept.setProperty("left", Double.toString(state.dividers().left()));
    kept.setProperty("right", Double.toString(state.dividers().right()));
    kept.setProperty("bottom", Double.toString(state.dividers().bottom()));
    try {
      StringWriter text = new StringWriter();
      kept.store(text, "How Entente's window was left");
      Files.createDirectories(path.toAbsolutePath().getParent());
      AtomicFile.write(path, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | ProblemException e) {
      LOG.warn("The window's state cannot be kept: {}", path, e);
    }
  }
}
