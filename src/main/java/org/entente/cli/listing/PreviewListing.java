package org.entente.cli.listing;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.entente.query.update.FactText;
import org.entente.query.update.GraphPreview;
import org.entente.query.update.Preview;

/// What an update would change, as text: each graph with its counts, and the triples with `+` and
/// `-`.
public final class PreviewListing {

  private final Preview.Worked preview;
  private final int triples;
  private final FactText text = new FactText();

  /// @param triples how many to show at most of each graph and sign
  public PreviewListing(Preview.Worked preview, int triples) {
    this.preview = preview;
    this.triples = triples;
  }

  public void print(PrintStream out) {
    out.println(
        preview.update().operations().stream().distinct().collect(Collectors.joining(", "))
            + " would change "
            + counts(preview)
            + ".");
    for (GraphPreview graph : preview.graphs()) {
      out.println();
      out.printf(
          Locale.ROOT,
          "<%s>%s: +%,d -%,d%s%n",
          graph.graph(),
          graph.title().equals(graph.graph().toString()) ? "" : " “" + graph.title() + "”",
          graph.added(),
          graph.removed(),
          graph.unchanged().isPresent()
              ? String.format(Locale.ROOT, ", %,d stay", graph.unchanged().getAsLong())
              : "");
      print(graph, false, graph.removed(), out);
      print(graph, true, graph.added(), out);
    }
    if (!preview.warnings().isEmpty()) {
      out.println();
      preview.warnings().forEach(out::println);
    }
  }

  /// What was changed, in one line.
  public static String done(Preview.Worked preview) {
    return "Changed " + counts(preview) + ".";
  }

  private static String counts(Preview.Worked preview) {
    if (preview.changes().isEmpty()) {
      return "nothing";
    }
    int graphs = preview.graphs().size();
    return String.format(
        Locale.ROOT,
        "%,d %s: %,d added, %,d removed",
        graphs,
        graphs == 1 ? "graph" : "graphs",
        preview.changes().added(),
        preview.changes().removed());
  }

  private void print(GraphPreview graph, boolean added, long count, PrintStream out) {
    for (Quad quad : preview.changes().page(graph.graph(), added, 0, triples)) {
      out.println((added ? "  + " : "  - ") + text.of(quad));
    }
    if (count > triples) {
      out.printf(
          Locale.ROOT, "  %s … and %,d more%n", added ? "+" : "-", count - Math.max(0, triples));
    }
  }
}
