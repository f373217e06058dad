package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente snapshot`: the picture of a graph.
@Command(
    name = "snapshot",
    description =
        "Draw the graph of a workspace, articles or RDF files, or write it for other programs.",
    footer = {
      "",
      "Examples:",
      "  entente snapshot article.txt --date 2017-12-27 -o graph.svg",
      "  entente snapshot --workspace my-workspace --theme dark --scale 2 -o graph.png",
      "  entente snapshot articles/*.txt -o graph.gexf"
    })
public final class SnapshotCommand implements Callable<Integer> {

  private final SourceOpener opener;
  private final GraphPicture picture;

  @Mixin private final SourceOptions source = new SourceOptions();
  @Mixin private final ThemeOption theme = new ThemeOption();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Articles or RDF files.")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PICTURE",
      required = true,
      description = "The file to write; its ending, .png, .svg, .gexf, .graphml or .dot, says how.")
  private Path output = Path.of("");

  @Option(
      names = "--scale",
      paramLabel = "NUMBER",
      defaultValue = "2",
      description = "How sharp a PNG is: pixels for each unit of the drawing (${DEFAULT-VALUE}).")
  private double scale = 2;

  public SnapshotCommand(SourceOpener opener, GraphPicture picture) {
    this.opener = opener;
    this.picture = picture;
  }

  @Override
  public Integer call() {
    PictureFormat.of(output);
    try (Workspace workspace = opener.open(source.source(files))) {
      picture.write(workspace, theme.theme(), scale, output);
    }
    return ExitCode.OK.number();
  }
}
