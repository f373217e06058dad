package org.entente;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.cli.Terminal;
import org.entente.cli.WindowOpener;
import org.entente.store.Workspace;

/// The whole program with its streams caught and its window replaced. Models are loaded once a
/// fixture, at the first article.
final class CommandLineFixture implements WindowOpener {

  /// What a command left behind.
  record Outcome(int code, String out, String err) {}

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Wiring wiring;

  boolean display = true;
  Runnable whileOpen = () -> {};
  final List<Path> opened = new ArrayList<>();

  CommandLineFixture(Path userFolder) {
    Terminal terminal = new Terminal(stream(out), stream(err), false);
    this.wiring = new Wiring(terminal, userFolder);
  }

  Outcome run(Object... arguments) {
    out.reset();
    err.reset();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code = wiring.commandLine(this).run(words);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Override
  public boolean canOpen() {
    return display;
  }

  @Override
  public void open(Workspace workspace, List<Path> articles, Optional<LocalDate> published) {
    opened.addAll(articles);
    whileOpen.run();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
