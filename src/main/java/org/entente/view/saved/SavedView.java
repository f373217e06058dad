package org.entente.view.saved;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.view.Emphasis;
import org.entente.view.GraphFilter;
import org.entente.view.GraphSnapshot;
import org.entente.view.GraphStep;
import org.entente.view.LayoutKind;
import org.entente.view.PastStep;
import org.entente.view.VisibleGraph;

/// A view as it is saved.
///
/// @param name what the user called it; not empty, one line
/// @param saved when, to the second
/// @param nodes in the order in which they were drawn, those that the filter hid among them
/// @param facts the edges, as triples
/// @param emphasis the measure that was shown, of nodes of the view only
/// @param layout by which the whole was arranged last
/// @param steps how the view came to be, oldest first
public record SavedView(
    String name,
    Instant saved,
    List<SavedNode> nodes,
    Set<Triple> facts,
    GraphFilter filter,
    Emphasis emphasis,
    LayoutKind layout,
    Look look,
    List<PastStep> steps) {

  /// Longer names are not taken.
  public static final int LONGEST_NAME = 120;

  public SavedView {
    nodes = List.copyOf(nodes);
    facts = Set.copyOf(facts);
    steps = List.copyOf(steps);
  }

  /// What a graph shows now. Called on the graph's thread.
  ///
  /// @param name may have spaces at its ends
  public static SavedView of(String name, VisibleGraph graph, Look look, Instant now) {
    GraphSnapshot all = graph.unfiltered();
    List<SavedNode> nodes = new ArrayList<>();
    Map<Node, Double> values = new HashMap<>();
    for (int node = 0; node < all.nodeCount(); node++) {
      Node term = all.node(node).term();
      nodes.add(new SavedNode(term, all.node(node).label(), all.at(node), all.pinned(node)));
      Double value = graph.emphasis().values().get(term);
      if (value != null) {
        values.put(term, value);
      }
    }
    Set<Triple> facts = new LinkedHashSet<>();
    all.edges().forEach(edge -> facts.add(edge.triple()));
    Emphasis emphasis = new Emphasis(graph.emphasis().title(), graph.emphasis().channel(), values);
    return new SavedView(
        name.strip(),
        now.truncatedTo(ChronoUnit.SECONDS),
        nodes,
        facts,
        graph.filter(),
        emphasis,
        graph.layout(),
        look,
        story(graph.undoable()));
  }

  public SavedView named(String other) {
    return new SavedView(other.strip(), saved, nodes, facts, filter, emphasis, layout, look, steps);
  }

  /// Whether a view can be called so.
  public static boolean canBeNamed(String name) {
    return !name.isBlank()
        && name.strip().length() <= LONGEST_NAME
        && name.codePoints().noneMatch(SavedView::isOdd);
  }

  /// Control characters, and half of a pair that stands for one character.
  private static boolean isOdd(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
  }

  /// The steps that led to what is shown, those before the last opening of a saved view in place of
  /// that.
  private static List<PastStep> story(List<GraphStep> done) {
    List<PastStep> story = new ArrayList<>();
    for (GraphStep step : done) {
      if (!step.name().before().isEmpty()) {
        story.clear();
        story.addAll(step.name().before());
      }
      story.add(step.told());
    }
    return story;
  }
}
