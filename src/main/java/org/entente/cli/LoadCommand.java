package org.entente.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.store.LoadedFile;
import org.entente.store.RdfFiles;
import org.entente.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente load`: RDF files become part of a workspace.
@Command(
    name = "load",
    description = {
      "Load RDF files into a workspace: all of them or, if one cannot be read, none.",
      "Triples replace what was loaded from the same file before; named graphs are added to."
    },
    footer = {
      "",
      "Examples:",
      "  entente load dump.nq.gz --workspace my-workspace",
      "  entente load vocabularies people.ttl",
      "",
      "Read are .ttl .trig .nt .nq .rdf .owl .jsonld .rt .rpb, also packed as .gz or .bz2."
    })
public final class LoadCommand implements Callable<Integer> {

  private final SourceOpener opener;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "RDF files, or folders of them.")
  private List<Path> files = List.of();

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description =
          "The workspace's folder, which is made if need be; without it, your own workspace.")
  private @Nullable Path folder;

  public LoadCommand(SourceOpener opener, Terminal terminal) {
    this.opener = opener;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> all = RdfFiles.in(files);
    Source source = new Source(List.of(), List.of(), Optional.ofNullable(folder), Optional.empty());
    long start = System.nanoTime();
    try (Workspace workspace = opener.openOrMake(source)) {
      Progress progress = terminal.progress();
      List<LoadedFile> loaded = new RdfFiles(workspace).load(all, progress, Cancellation.NONE);
      progress.report("Loaded", 1);
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      long statements = loaded.stream().mapToLong(LoadedFile::statements).sum();
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "Loaded %,d statements from %,d file(s) into %s in %.1f s (%,.0f a second).%n",
              statements,
              loaded.size(),
              workspace.location().orElseThrow(),
              time.toMillis() / 1e3,
              statements * 1e3 / Math.max(1, time.toMillis()));
    }
    return ExitCode.OK.number();
  }
}
