package org.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `entente` with no command: opens the window on the user's own workspace.
@Command(
    name = "entente",
    versionProvider = VersionText.class,
    synopsisSubcommandLabel = "[COMMAND]",
    description = {
      "Maps news articles to knowledge graphs, shows them, and answers questions about them.",
      "Without a command, opens the window on your own workspace."
    },
    commandListHeading = "%nCommands:%n")
public final class StartCommand implements Callable<Integer> {

  private final OpenCommand open;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean versionAsked;

  public StartCommand(OpenCommand open) {
    this.open = open;
  }

  boolean versionAsked() {
    return versionAsked;
  }

  @Override
  public Integer call() {
    return open.call();
  }
}
