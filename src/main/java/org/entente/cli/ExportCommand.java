package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `entente export`: RDF out of a workspace, or from one format into another.
@Command(
    name = "export",
    description = {
      "Write a workspace, articles or RDF files in an RDF format.",
      "turtle, trig, nquads and ntriples are RDF 1.2 and say of each fact where it stands; turtle11,"
          + " jsonld and rdfxml tell the same in RDF 1.1, for tools that read no more."
    },
    footer = {
      "",
      "Examples:",
      "  entente export --workspace my-workspace -o all.trig",
      "  entente export --data article.ttl --format turtle11 -o plain.ttl"
    })
public final class ExportCommand implements Callable<Integer> {

  private final SourceOpener opener;
  private final RdfOutput output;

  @Mixin private final SourceOptions source = new SourceOptions();
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Articles or RDF files.")
  private List<Path> files = List.of();

  public ExportCommand(SourceOpener opener, RdfOutput output) {
    this.opener = opener;
    this.output = output;
  }

  @Override
  public Integer call() {
    format.format();
    try (Workspace workspace = opener.open(source.source(files))) {
      output.write(workspace, format);
    }
    return ExitCode.OK.number();
  }
}
