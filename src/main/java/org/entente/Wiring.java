package org.entente;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.harawata.appdirs.AppDirsFactory;
import org.entente.cli.CommandLineProgram;
import org.entente.cli.ExitCode;
import org.entente.cli.OpenCommand;
import org.entente.cli.StartCommand;
import org.entente.cli.Terminal;
import org.slf4j.LoggerFactory;

/// Where all parts of the program are made and given to each other. Whoever needs something gets it
/// in his constructor; nobody looks anything up.
final class Wiring {

  private final Terminal terminal;
  private final Path log;

  private Wiring(Terminal terminal, Path log) {
    this.terminal = terminal;
    this.log = log;
  }

  /// The program as it runs from a shell. Also takes charge of the process's log and of whatever
  /// nobody catches.
  static Wiring ofThisProcess() {
    Terminal terminal =
        new Terminal(
            utf8(FileDescriptor.out), utf8(FileDescriptor.err), Boolean.getBoolean(WATCHED));
    Path log =
        Path.of(AppDirsFactory.getInstance().getUserDataDir("Entente", null, null), "entente.log");
    LogFile.begin(log);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          LoggerFactory.getLogger(Entente.class).error("In {}", thread.getName(), failure);
          terminal.note(CommandLineProgram.internalFault(failure, log));
          if (thread.getName().equals("main")) {
            Runtime.getRuntime().halt(ExitCode.INTERNAL.number());
          }
        });
    return new Wiring(terminal, log);
  }

  CommandLineProgram commandLine() {
    OpenCommand open = new OpenCommand();
    return new CommandLineProgram(terminal, log, new StartCommand(open), List.of(open));
  }

  /// Set by the launcher: whether standard error is a terminal.
  private static final String WATCHED = "entente.terminal";

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
