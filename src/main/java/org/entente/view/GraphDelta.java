package org.entente.view;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/// One change of the visible graph that knows how to take itself back.
public sealed interface GraphDelta {

  /// The change that undoes this one.
  GraphDelta inverse();

  /// Nodes and edges that come; none of them is in the graph before.
  record Added(List<PlacedNode> nodes, List<VisibleEdge> edges) implements GraphDelta {

    public Added {
      nodes = List.copyOf(nodes);
      edges = List.copyOf(edges);
    }

    @Override
    public GraphDelta inverse() {
      return new Removed(nodes, edges);
    }
  }

  /// Nodes and edges that go; the edges hold all edges of the nodes.
  record Removed(List<PlacedNode> nodes, List<VisibleEdge> edges) implements GraphDelta {

    public Removed {
      nodes = List.copyOf(nodes);
      edges = List.copyOf(edges);
    }

    @Override
    public GraphDelta inverse() {
      return new Added(nodes, edges);
    }
  }

  /// Nodes that go from one place to another.
  record Moved(Movement movement) implements GraphDelta {

    @Override
    public GraphDelta inverse() {
      return new Moved(movement.inverse());
    }
  }

  /// Nodes that are pinned, or let go.
  record Pinned(Set<Node> nodes, boolean pinned) implements GraphDelta {

    public Pinned {
      nodes = Set.copyOf(nodes);
    }

    @Override
    public GraphDelta inverse() {
      return new Pinned(nodes, !pinned);
    }
  }

  /// Another filter.
  record Filtered(GraphFilter from, GraphFilter to) implements GraphDelta {

    @Override
    public GraphDelta inverse() {
      return new Filtered(to, from);
    }
  }

  /// Another measure shown on the nodes, or none.
  record Emphasised(Emphasis from, Emphasis to) implements GraphDelta {

    @Override
    public GraphDelta inverse() {
      return new Emphasised(to, from);
    }
  }

  /// Another layout by which the whole is arranged.
  record Arranged(LayoutKind from, LayoutKind to) implements GraphDelta {

    @Override
    public GraphDelta inverse() {
      return new Arranged(to, from);
    }
  }
}
