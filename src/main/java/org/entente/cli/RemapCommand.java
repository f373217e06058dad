package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.store.ArticleEntry;
import org.entente.store.Remapping;
import org.entente.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `entente remap`: the articles of a workspace are read again, with the rules and words of today.
@Command(
    name = "remap",
    description = {
      "Map all articles of a workspace anew, with the program's rules and your own words.",
      "All of it takes effect or nothing. Articles whose graph was changed after it was mapped, and",
      "those that came with an RDF file, are left as they are."
    })
public final class RemapCommand implements Callable<Integer> {

  private final SourceOpener opener;
  private final Terminal terminal;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "The workspace's folder; without it, your own workspace.")
  private @Nullable Path folder;

  public RemapCommand(SourceOpener opener, Terminal terminal) {
    this.opener = opener;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = opener.existing(Optional.ofNullable(folder))) {
      Progress progress = terminal.progress();
      Remapping.Outcome outcome =
          new Remapping(workspace)
              .run(
                  opener.pipeline(
                      new Source(List.of(), List.of(), workspace.location(), Optional.empty())),
                  progress,
                  Cancellation.NONE);
      progress.report("Mapped", 1);
      terminal
          .out()
          .printf(
              "Mapped anew: %d, of which %d changed. Events: %d, before %d.%n",
              outcome.mapped(), outcome.changed(), outcome.eventsAfter(), outcome.eventsBefore());
      for (ArticleEntry entry : outcome.leftAlone()) {
        terminal
            .out()
            .println("Left as it is, since its graph is not as it was mapped: " + entry.title());
      }
    }
    return ExitCode.OK.number();
  }
}
