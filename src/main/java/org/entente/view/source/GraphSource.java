package org.entente.view.source;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.view.Subgraph;

/// Reads what a visible graph can show. Calls may take a while: not for the FX thread. Safe for
/// several threads at once.
public interface GraphSource {

  /// What is shown of an article at first: its actors and events, and the edges among them.
  ///
  /// @param article the article's IRI
  Subgraph article(Node article, Cancellation cancellation);

  /// Nodes for these terms, and the edges among them and to those that are shown already.
  ///
  /// @param shown terms that are drawn
  Subgraph nodes(Set<Node> terms, Set<Node> shown, Cancellation cancellation);

  /// The relations by which a node can be expanded, outgoing ones first, the largest first.
  List<Relation> relations(Node term, Cancellation cancellation);

  /// A node's neighbours that are not shown yet, and the edges among them and to those shown.
  ///
  /// @param limit at most so many new nodes
  Subgraph expand(Node term, Set<Node> shown, int limit, Cancellation cancellation);

  /// The neighbours by one relation that are not shown yet.
  ///
  /// @param limit at most so many new nodes; call again with these shown for the next ones
  Subgraph expand(
      Node term, Relation relation, Set<Node> shown, int limit, Cancellation cancellation);
}
