package org.entente.ui.outline;

import org.entente.extract.record.Modality;
import org.entente.ui.look.Amount;
import org.entente.ui.look.ModalityBadge;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleNode;

/// A line of the outline, and what a screen reader says of it.
sealed interface OutlineRow {

  String spoken();

  /// All of them; never seen.
  record Root() implements OutlineRow {
    @Override
    public String spoken() {
      return "";
    }
  }

  /// @param shown how many facts of it are drawn
  /// @param neighbours how many neighbours of it are drawn
  /// @param total how many it has in the store; negative if that is not known
  record OfNode(VisibleNode node, int shown, int neighbours, int total) implements OutlineRow {

    static OfNode of(GraphSnapshot graph, int index) {
      VisibleNode node = graph.node(index);
      return new OfNode(node, graph.degree(index), graph.shownNeighbours(index), node.neighbours());
    }

    /// How much of it is drawn, as short as on the canvas: `7`, or `5 of 12` of its neighbours.
    String briefly() {
      return total > neighbours
          ? Amount.of(neighbours) + " of " + Amount.of(total)
          : Amount.of(neighbours);
    }

    /// How much of it is drawn: `7 facts`, `7 facts, 5 of 12 neighbours`.
    private String amount() {
      String facts = Amount.of(shown, "fact");
      return total > neighbours
          ? facts + ", " + Amount.of(neighbours) + " of " + Amount.of(total, "neighbour")
          : facts;
    }

    @Override
    public String spoken() {
      String name = node.description().isEmpty() ? node.label() : node.description();
      return name + ", " + node.kind().title() + stated(node.modality()) + ", " + amount();
    }
  }

  /// A fact of the node above.
  ///
  /// @param outgoing whether it begins at that node
  record OfFact(VisibleEdge edge, boolean outgoing, VisibleNode neighbour) implements OutlineRow {

    @Override
    public String spoken() {
      String said =
          outgoing
              ? edge.label() + ": " + neighbour.label()
              : neighbour.label() + ": " + edge.label() + " this";
      return said + stated(edge.modality());
    }
  }

  private static String stated(Modality modality) {
    return modality == Modality.ASSERTED ? "" : " (" + ModalityBadge.word(modality) + ")";
  }
}
