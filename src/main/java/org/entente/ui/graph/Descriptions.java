package org.entente.ui.graph;

import org.entente.extract.record.Modality;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleNode;

/// What is drawn, in words: for tooltips and screen readers.
final class Descriptions {

  private Descriptions() {}

  static String of(CanvasTarget target) {
    return switch (target) {
      case CanvasTarget.OnNode(var node) -> of(node);
      case CanvasTarget.OnEdge(var edge) -> of(edge);
      case CanvasTarget.Background() -> "";
    };
  }

  static String of(GraphSnapshot graph) {
    return graph.isEmpty()
        ? "Empty graph"
        : "Graph of %d nodes and %d edges".formatted(graph.nodeCount(), graph.edgeCount());
  }

  private static String of(VisibleNode node) {
    String name = node.description().isEmpty() ? node.label() : node.description();
    String kind = node.kind().title() + stated(node.modality());
    return name.isEmpty() ? kind : name + "\n" + kind;
  }

  private static String of(VisibleEdge edge) {
    return edge.label() + stated(edge.modality());
  }

  private static String stated(Modality modality) {
    return switch (modality) {
      case ASSERTED -> "";
      case PLANNED -> ", planned";
      case DENIED -> ", denied";
      case CLAIMED -> ", claimed";
      case REQUESTED -> ", requested";
      case HYPOTHETICAL -> ", hypothetical";
    };
  }
}
