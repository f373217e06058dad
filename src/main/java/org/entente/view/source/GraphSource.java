package org.entente.view.source;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.view.GraphSnapshot;
import org.entente.view.Subgraph;

/// Reads what a visible graph can show. Calls may take a while: not for the FX thread. Safe for
/// several threads at once.
public interface GraphSource {

  /// What is shown of an article at first: its actors and events, and the edges among them.
  ///
  /// @param article the article's IRI
  Subgraph article(Node article, Cancellation cancellation);

  /// Nodes for these terms, and the edges among them and to those that are shown already.
  Subgraph nodes(Set<Node> terms, GraphSnapshot shown, Cancellation cancellation);

  /// The relations by which a node can be expanded, outgoing ones first, the largest first.
  List<Relation> relations(Node term, GraphSnapshot shown, Cancellation cancellation);

  /// A node's neighbours that are not shown yet, with the edges among them and to those shown.
  ///
  /// @param relations by which to go; none for all
  /// @param limit at most so many new nodes; ask again with these shown for the next ones
  Expanded expand(
      Node term,
      List<Relation> relations,
      GraphSnapshot shown,
      int limit,
      Cancellation cancellation);
}
