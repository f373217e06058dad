package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.base.Cancellation;
import org.entente.explore.Evidence;
import org.entente.explore.SentenceText;
import org.entente.explore.Vertex;
import org.entente.explore.duplicate.DuplicateJudge;
import org.entente.explore.duplicate.Duplicates;
import org.entente.explore.duplicate.OfferedPair;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `entente duplicates`: entities that may be one.
@Command(
    name = "duplicates",
    description = {
      "List persons and bodies that are or may be one and the same, with the reason and the"
          + " sentences.",
      "Nothing is merged."
    },
    footer = {
      "",
      "Examples:",
      "  entente duplicates --workspace my-workspace",
      "  entente duplicates --article monday.txt --article tuesday.txt"
    })
public final class DuplicatesCommand implements Callable<Integer> {

  private final SourceOpener opener;
  private final Terminal terminal;

  @Mixin private final SourceOptions source = new SourceOptions();

  public DuplicatesCommand(SourceOpener opener, Terminal terminal) {
    this.opener = opener;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DuplicateJudge judge = new DuplicateJudge(Gazetteer.standard());
    try (Workspace workspace = opener.open(source.source())) {
      List<OfferedPair> pairs =
          workspace.read(snapshot -> new Duplicates(snapshot, judge).find(Cancellation.NONE));
      if (pairs.isEmpty()) {
        terminal.out().println("No two persons or bodies look like one.");
      }
      pairs.forEach(this::show);
    }
    return ExitCode.OK.number();
  }

  private void show(OfferedPair pair) {
    String verdict =
        switch (pair.judgement().verdict()) {
          case SAME -> "same";
          case PERHAPS -> "perhaps";
          case DIFFERENT -> "different";
        };
    terminal
        .out()
        .printf(
            "%s: %s = %s. %s.%n",
            verdict, pair.first().label(), pair.second().label(), pair.judgement().reason());
    show(pair.first(), pair.firstMentions());
    show(pair.second(), pair.secondMentions());
  }

  private void show(Vertex vertex, List<Evidence> mentions) {
    terminal.out().println("  " + vertex.node());
    for (Evidence mention : mentions) {
      String sentence = mention.sentence().map(SentenceText::text).orElse(mention.words());
      terminal
          .out()
          .println("    " + mention.articleTitle() + ": " + sentence.replaceAll("\\s+", " "));
    }
  }
}
