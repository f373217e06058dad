package org.entente.ui.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.entente.ui.look.Amount;
import org.entente.ui.notice.Notices;
import org.entente.ui.task.Latest;
import org.entente.ui.task.Tasks;
import org.entente.view.GraphSnapshot;
import org.entente.view.StepName;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleGraph;
import org.entente.view.source.Expanded;
import org.entente.view.source.GraphSource;
import org.entente.view.source.Joined;
import org.entente.view.source.Relation;

/// Loads what the graph is to show, off the window's thread, and shows it as one step that can be
/// undone. Belongs to the window's thread.
public final class GraphActions {

  /// So many new neighbours come at a time; the user is told when there are more.
  static final int AT_A_TIME = 100;

  private final VisibleGraph graph;
  private final GraphSource source;
  private final Tasks tasks;
  private final Notices notices;
  private final Latest relations;

  public GraphActions(VisibleGraph graph, GraphSource source, Tasks tasks, Notices notices) {
    this.graph = graph;
    this.source = source;
    this.tasks = tasks;
    this.notices = notices;
    this.relations = new Latest(tasks, notices::problem);
  }

  /// Shows an article's actors and events.
  ///
  /// @param then runs when they are shown
  public void showArticle(Node article, String title, Runnable then) {
    tasks.start(
        "Reading the graph of " + title,
        (progress, cancellation) -> source.article(article, cancellation),
        subgraph -> {
          graph.show("Show " + title, subgraph);
          then.run();
        },
        notices::problem);
  }

  /// Shows nodes, with their edges to what is shown already.
  ///
  /// @param then runs when they are shown
  public void show(String title, Set<Node> terms, Runnable then) {
    Set<Node> missing = new HashSet<>(terms);
    missing.removeIf(graph.unfiltered()::contains);
    if (missing.isEmpty()) {
      then.run();
      return;
    }
    Set<Node> wanted = Set.copyOf(missing);
    GraphSnapshot shown = graph.unfiltered();
    tasks.start(
        title,
        (progress, cancellation) -> source.nodes(wanted, shown, cancellation),
        subgraph -> {
          graph.show(title, subgraph);
          then.run();
        },
        notices::problem);
  }

  /// Shows nodes with the edges among them and to what is shown already, those included that were
  /// missing between nodes that are shown.
  ///
  /// @param then runs when they are shown
  public void show(StepName name, Set<Node> terms, Runnable then) {
    GraphSnapshot shown = graph.unfiltered();
    tasks.start(
        name.title(),
        (progress, cancellation) -> source.nodes(terms, shown, cancellation),
        subgraph -> {
          if (!subgraph.nodes().isEmpty()
              && graph.show(name, subgraph).isEmpty()
              && graph.unfiltered().hasElementsOf(shown)) {
            notices.done("This is shown already.");
          }
          then.run();
        },
        notices::problem);
  }

  /// Shows the neighbours that are not shown yet, a page of them at a time.
  public void expand(Node term) {
    expand(term, List.of());
  }

  /// Shows the next neighbours by these relations, none for all.
  public void expand(Node term, List<Relation> relations) {
    String title = "Expand " + label(term) + by(relations);
    GraphSnapshot shown = graph.unfiltered();
    tasks.start(
        title,
        (progress, cancellation) -> source.expand(term, relations, shown, AT_A_TIME, cancellation),
        expanded -> grow(term, relations, title, expanded),
        notices::problem);
  }

  /// Asks for the relations by which a node can be expanded; asking again drops the first answer.
  public void relations(Node term, Consumer<List<Relation>> answer) {
    GraphSnapshot shown = graph.unfiltered();
    relations.run(
        "Counting the neighbours of " + label(term),
        (progress, cancellation) -> source.relations(term, shown, cancellation),
        answer);
  }

  public void hide(Set<Node> terms) {
    graph.hide(
        terms.size() == 1
            ? "Hide " + label(terms.iterator().next())
            : "Hide " + Amount.of(terms.size(), "node"),
        terms);
  }

  /// Shows only nodes and their neighbours, of what is drawn.
  ///
  /// @param terms what to show; if none is drawn nothing changes
  public void showAround(Set<Node> terms) {
    Set<Node> kept = new HashSet<>(terms);
    for (VisibleEdge edge : graph.unfiltered().edges()) {
      if (terms.contains(edge.subject())) {
        kept.add(edge.object());
      }
      if (terms.contains(edge.object())) {
        kept.add(edge.subject());
      }
    }
    kept.removeIf(term -> !graph.unfiltered().contains(term));
    if (!kept.isEmpty()) {
      String title =
          terms.size() == 1
              ? "Show only " + label(terms.iterator().next()) + " and its neighbours"
              : "Show only " + Amount.of(terms.size(), "node") + " and their neighbours";
      graph.showOnly(title, kept);
    }
  }

  /// The node's label in the graph; its term if it is not drawn.
  public String label(Node term) {
    return graph
        .unfiltered()
        .indexOf(term)
        .map(index -> graph.unfiltered().node(index).label())
        .orElseGet(term::toString);
  }

  private void grow(Node term, List<Relation> relations, String title, Expanded expanded) {
    Set<Node> added =
        graph.expand(new StepName(title, expanded.sparql()), Set.of(term), expanded.subgraph());
    String what = Amount.of(expanded.total(), "neighbour") + " of " + label(term) + by(relations);
    if (expanded.more()) {
      int shown = Joined.to(term, relations, graph.unfiltered()).size();
      notices.done(
          Amount.of(shown) + " of " + what + " are shown.", "More", () -> expand(term, relations));
    } else if (added.isEmpty()) {
      notices.done(
          expanded.total() == 0
              ? label(term) + " has no neighbours" + by(relations) + "."
              : "All " + what + " are shown already.");
    }
  }

  private static String by(List<Relation> relations) {
    return switch (relations.size()) {
      case 0 -> "";
      case 1 ->
          " by " + (relations.getFirst().outgoing() ? "→ " : "← ") + relations.getFirst().label();
      default -> " by " + Amount.of(relations.size(), "relation");
    };
  }
}
