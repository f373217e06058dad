package org.entente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.base.Cancellation;
import org.entente.query.Limits;
import org.entente.query.ParsedQuery;
import org.entente.query.ResultFormat;
import org.entente.query.SparqlRunner;
import org.entente.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente query`: SPARQL.
@Command(
    name = "query",
    description = {
      "Ask a workspace, articles or RDF files a SPARQL query.",
      "Prefixes that the program knows (en:, rdfs:, skos: and others) need no declaration."
    },
    footer = {
      "",
      "Examples:",
      "  entente query 'SELECT ?event WHERE { ?event a en:Sanction }'",
      "  entente query --article article.txt --date 2017-12-27 -f who-meets-whom.rq --results csv",
      "  entente query --data all.ttl 'CONSTRUCT WHERE { ?who en:holdsOffice ?office }'"
    })
public final class QueryCommand implements Callable<Integer> {

  private final SourceOpener opener;
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec command;
  @Mixin private final SourceOptions source = new SourceOptions();

  @Parameters(paramLabel = "QUERY", arity = "0..1", description = "The query's text.")
  private @Nullable String text;

  @Option(
      names = {"-f", "--file"},
      paramLabel = "FILE",
      description = "Read the query from this file.")
  private @Nullable Path file;

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "How rows are written: ${COMPLETION-CANDIDATES}. CONSTRUCT and DESCRIBE give Turtle.")
  private ResultFormat results = ResultFormat.TABLE;

  public QueryCommand(SourceOpener opener, Terminal terminal) {
    this.opener = opener;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ParsedQuery query = parsed();
    try (Workspace workspace = opener.open(source.source())) {
      new SparqlRunner(workspace)
          .write(query, results, terminal.out(), Limits.NONE, Cancellation.NONE);
    }
    return ExitCode.OK.number();
  }

  private ParsedQuery parsed() {
    if (text != null && file == null) {
      return ParsedQuery.parse(text);
    }
    if (file != null && text == null) {
      return QueryFile.read(file, ParsedQuery::parse);
    }
    if (command == null) {
      throw new IllegalStateException("not called from a command line");
    }
    throw new ParameterException(
        command.commandLine(), "Give a query, or a file that holds one with -f");
  }
}
