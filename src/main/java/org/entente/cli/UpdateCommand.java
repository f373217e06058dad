package org.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.cli.listing.PreviewListing;
import org.entente.query.ParsedUpdate;
import org.entente.query.update.Preview;
import org.entente.query.update.Updates;
import org.entente.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente update`: SPARQL Update.
@Command(
    name = "update",
    description = {
      "Change a workspace by SPARQL Update: all operations take effect or, if one fails, none.",
      "The default graph is all graphs together: what is removed from it is removed wherever it is;",
      "what is added to it goes into a graph of your own facts. --dry-run tells what would change."
    },
    footer = {
      "",
      "Examples:",
      "  entente update --dry-run 'DELETE WHERE { ?event en:modality en:hypothetical }'",
      "  entente update --workspace my-workspace -f tidy.ru"
    })
public final class UpdateCommand implements Callable<Integer> {

  private final SourceOpener opener;
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec command;

  @Parameters(paramLabel = "UPDATE", arity = "0..1", description = "The update's text.")
  private @Nullable String text;

  @Option(
      names = {"-f", "--file"},
      paramLabel = "FILE",
      description = "Read the update from this file.")
  private @Nullable Path file;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "The workspace's folder; without it, your own workspace.")
  private @Nullable Path folder;

  @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--triples",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "With --dry-run, show at most so many triples of each graph that come, and that go"
              + " (${DEFAULT-VALUE}).")
  private int triples;

  public UpdateCommand(SourceOpener opener, Terminal terminal) {
    this.opener = opener;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ParsedUpdate update = parsed();
    try (Workspace workspace = opener.existing(Optional.ofNullable(folder));
        Updates updates = new Updates(workspace)) {
      switch (updates.preview(update, Cancellation.NONE)) {
        case Preview.Worked worked when dryRun -> {
          new PreviewListing(worked, triples).print(terminal.out());
          worked.close();
        }
        case Preview.Worked worked -> {
          worked.warnings().forEach(terminal::note);
          updates.apply(worked, Cancellation.NONE);
          terminal.out().println(PreviewListing.done(worked));
        }
        case Preview.Unknown unknown ->
            throw new ProblemException(
                Problem.input(
                    "a server cannot tell what an update would change, and nothing takes it back",
                    unknown.where(),
                    "Send it from the window, where you are asked."));
      }
    }
    return ExitCode.OK.number();
  }

  private ParsedUpdate parsed() {
    if (text != null && file == null) {
      return ParsedUpdate.parse(text);
    }
    if (file != null && text == null) {
      return QueryFile.read(file, ParsedUpdate::parse);
    }
    if (command == null) {
      throw new IllegalStateException("not called from a command line");
    }
    throw new ParameterException(
        command.commandLine(), "Give an update, or a file that holds one with -f");
  }
}
