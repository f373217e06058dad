package org.entente.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.entente.base.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The program as its command line: finds the command, runs it, and turns whatever comes of it into
/// an exit code and at most one line on standard error.
public final class CommandLineProgram {

  private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

  private final CommandLine commandLine;
  private final Terminal terminal;
  private final Path log;

  /// @param log the file that holds what is too long for one line; only named to the user here
  /// @param start what runs if no command is named
  /// @param commands objects of picocli's `@Command` classes
  public CommandLineProgram(Terminal terminal, Path log, StartCommand start, List<?> commands) {
    this.terminal = terminal;
    this.log = log;
    this.commandLine = new CommandLine(start);
    commands.forEach(commandLine::addSubcommand);
    commandLine.getSubcommands().values().forEach(CommandLineProgram::addHelp);
    commandLine.addSubcommand(new CommandLine.HelpCommand());
    commandLine
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(this::misunderstood)
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, parsed));
    addHelp(commandLine);
    commandLine.getCommandSpec().usageMessage().footer(footer());
  }

  private String[] footer() {
    return new String[] {
      "",
      "Examples:",
      "  entente open article.txt --date 2017-12-27     read it in the window",
      "  entente map article.txt -o article.ttl         take its graph away",
      "  entente query --article article.txt 'SELECT ?a { ?e a en:Sanction ; en:agent ?a }'",
      "",
      "Exit codes: 0 done, 1 something is wrong with the input, 2 the command line was not",
      "understood, 70 a fault of the program. Its log: " + log
    };
  }

  /// Runs one command to its end.
  ///
  /// @return the exit code for the operating system
  public int run(String... arguments) {
    int code = commandLine.execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private static void addHelp(CommandLine command) {
    command.getCommandSpec().addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
  }

  private int misunderstood(ParameterException misunderstanding, String[] arguments) {
    String command = misunderstanding.getCommandLine().getCommandSpec().qualifiedName(" ");
    terminal.note(
        "entente: "
            + sentence(Objects.toString(misunderstanding.getMessage(), "not understood"))
            + " Try '"
            + command
            + " --help'.");
    return ExitCode.USAGE.number();
  }

  private int failed(Exception failure, ParseResult parsed) {
    return switch (failure) {
      case ProblemException problem -> {
        LOG.info("{}", problem.getMessage(), problem);
        terminal.note("entente: " + problem.problem().inOneLine());
        yield ExitCode.of(problem.problem()).number();
      }
      case CancellationException cancelled -> {
        terminal.note("entente: Cancelled.");
        yield ExitCode.INPUT.number();
      }
      default -> {
        LOG.error("The command {} failed", parsed.originalArgs(), failure);
        terminal.note(internalFault(failure, log));
        yield ExitCode.INTERNAL.number();
      }
    };
  }

  /// A fault of ours, told in one line that names the file with the rest of it.
  public static String internalFault(Throwable failure, Path log) {
    String kind = failure.getClass().getSimpleName();
    String message = failure.getMessage() == null ? "" : ": " + firstLine(failure.getMessage());
    return "entente: Entente failed ("
        + kind
        + message
        + "). The fault is ours; for more see "
        + log;
  }

  private static String sentence(String message) {
    String line = firstLine(message);
    return line.endsWith(".") ? line : line + ".";
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }
}
