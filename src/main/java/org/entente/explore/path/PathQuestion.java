package org.entente.explore.path;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/// Which paths are wanted.
///
/// @param between two entities or more, each once; paths are sought between every two of them
/// @param longest the most hops of a path, 1 at least
/// @param most at most so many paths between two entities
/// @param without predicates over which no path goes
public record PathQuestion(List<Node> between, int longest, int most, Set<Node> without) {

  public PathQuestion {
    between = between.stream().distinct().toList();
    without = Set.copyOf(without);
    if (between.size() < 2 || longest < 1 || most < 1) {
      throw new IllegalArgumentException("no question: " + between + ", " + longest + ", " + most);
    }
  }
}
