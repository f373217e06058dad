package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.query.Validation;
import org.entente.query.Validation.Violation;
import org.entente.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `entente validate`: does a graph keep to the ontology?
@Command(
    name = "validate",
    description = {
      "Check a workspace, articles or RDF files against the ontology's SHACL shapes.",
      "Lists what is wrong, a line each; exit code 1 if anything is."
    })
public final class ValidateCommand implements Callable<Integer> {

  private final SourceOpener opener;
  private final Terminal terminal;

  @Mixin private final SourceOptions source = new SourceOptions();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Articles or RDF files.")
  private List<Path> files = List.of();

  public ValidateCommand(SourceOpener opener, Terminal terminal) {
    this.opener = opener;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = opener.open(source.source(files))) {
      List<Violation> violations =
          workspace.read(snapshot -> new Validation().check(snapshot.union()));
      violations.forEach(violation -> terminal.out().println(line(violation)));
      if (violations.isEmpty()) {
        terminal.out().println("Valid: nothing breaks the ontology's shapes.");
        return ExitCode.OK.number();
      }
      return ExitCode.INPUT.number();
    }
  }

  private static String line(Violation violation) {
    String value = violation.value().map(node -> " = " + node).orElse("");
    String path = violation.path().isEmpty() ? "" : " " + violation.path();
    return violation.focus() + path + value + ": " + violation.message();
  }
}
