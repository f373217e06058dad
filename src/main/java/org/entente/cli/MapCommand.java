package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.mapping.MappedArticle;
import org.entente.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente map`: articles become graphs.
@Command(
    name = "map",
    description = "Map articles to RDF.",
    footer = {
      "",
      "Examples:",
      "  entente map article.txt --date 2017-12-27 -o article.ttl",
      "  entente map news/*.txt --workspace my-workspace"
    })
public final class MapCommand implements Callable<Integer> {

  private final SourceOpener opener;
  private final RdfOutput output;
  private final Terminal terminal;

  @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Plain text files.")
  private List<Path> articles = List.of();

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "Keep the graphs in the workspace in this folder, which is made if need be.")
  private @Nullable Path workspace;

  @Mixin private final DateOption date = new DateOption();
  @Mixin private final FormatOption format = new FormatOption();

  public MapCommand(SourceOpener opener, RdfOutput output, Terminal terminal) {
    this.opener = opener;
    this.output = output;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Source source = new Source(articles, List.of(), Optional.ofNullable(workspace), date.date());
    // A wrong ending is told before the work and not after it.
    format.format();
    List<MappedArticle> mapped = new ArrayList<>();
    for (Path article : articles) {
      mapped.add(opener.map(article, source));
    }
    if (workspace != null) {
      keep(source, mapped);
    }
    if (workspace == null || format.output() != null) {
      output.write(
          mapped.stream().flatMap(each -> RdfOutput.quads(each.name(), each.graph())), format);
    }
    return ExitCode.OK.number();
  }

  private void keep(Source source, List<MappedArticle> mapped) {
    try (Workspace kept = opener.openOrMake(source)) {
      for (MappedArticle article : mapped) {
        kept.put(article.name(), article.graph());
        terminal.note(
            "Kept "
                + article.name().getURI()
                + " ("
                + article.graph().size()
                + " triples) in "
                + source.workspace().orElseThrow());
      }
    }
  }
}
