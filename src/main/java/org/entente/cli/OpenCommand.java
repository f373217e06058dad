package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente open`: the window. Where there is no screen, what the window would show goes to files.
@Command(
    name = "open",
    description = {
      "Open the window, on your own workspace unless another is named.",
      "On a machine without a display, writes the graph of each article as ARTICLE.ttl and"
          + " ARTICLE.png instead."
    },
    footer = {
      "",
      "Examples:",
      "  entente open article.txt --date 2017-12-27",
      "  entente open --workspace my-workspace",
      "  entente open --memory article.txt"
    })
public final class OpenCommand implements Callable<Integer> {

  private final WindowOpener window;
  private final SourceOpener opener;
  private final WithoutDisplay withoutDisplay;

  @Spec private @Nullable CommandSpec command;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "0..*",
      description = "Plain text files to map into the workspace and show.")
  private List<Path> articles = List.of();

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "The workspace's folder, which is made if need be.")
  private @Nullable Path workspace;

  @Option(names = "--memory", description = "Work in a workspace that is gone afterwards.")
  private boolean memory;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder for files where there is no display; the current one by default.")
  private Path folder = Path.of("");

  @Mixin private final DateOption date = new DateOption();

  public OpenCommand(WindowOpener window, SourceOpener opener, WithoutDisplay withoutDisplay) {
    this.window = window;
    this.opener = opener;
    this.withoutDisplay = withoutDisplay;
  }

  @Override
  public Integer call() {
    if (memory && workspace != null && command != null) {
      throw new ParameterException(
          command.commandLine(), "Name either a workspace or --memory, not both");
    }
    Source source = new Source(articles, List.of(), Optional.ofNullable(workspace), date.date());
    if (!window.canOpen()) {
      withoutDisplay.write(source, folder);
      return ExitCode.OK.number();
    }
    // An article that cannot be read is told here, before a window opens without it.
    articles.forEach(OpenCommand::checkReadable);
    try (Workspace opened = memory ? Workspace.memory() : opener.openOrMake(source)) {
      window.open(opened, articles, date.date());
    }
    return ExitCode.OK.number();
  }

  private static void checkReadable(Path article) {
    if (!java.nio.file.Files.isReadable(article)) {
      throw new ProblemException(
          Problem.input(
              "There is no such file, or it may not be read",
              article.toString(),
              "Check its name and folder."));
    }
  }
}
