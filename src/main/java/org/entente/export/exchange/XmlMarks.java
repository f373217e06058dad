package org.entente.export.exchange;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.entente.export.XmlText;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleNode;
import org.graphstream.graph.Element;

/// Attributes for GEXF and GraphML. Both are read by programs whose y grows upwards.
record XmlMarks(Places places) implements Marks {

  /// How a format says where a node stands.
  enum Places {
    /// As `viz:position`, which the writer makes of GraphStream's own attribute.
    POSITION,
    /// As two numbers.
    NUMBERS
  }

  @Override
  public void node(Element element, GraphSnapshot graph, int node) {
    VisibleNode visible = graph.node(node);
    element.setAttribute("label", XmlText.legal(visible.label()));
    element.setAttribute("iri", XmlText.legal(name(visible.term())));
    element.setAttribute("kind", visible.kind().title());
    element.setAttribute("modality", visible.modality().name().toLowerCase(Locale.ROOT));
    if (!visible.description().isEmpty()) {
      element.setAttribute("description", XmlText.legal(visible.description()));
    }
    double x = graph.x(node);
    double y = -graph.y(node);
    switch (places) {
      case POSITION -> element.setAttribute("xyz", new double[] {x, y, 0});
      case NUMBERS -> {
        element.setAttribute("x", x);
        element.setAttribute("y", y);
      }
    }
  }

  @Override
  public void edge(Element element, GraphSnapshot graph, int edge) {
    VisibleEdge visible = graph.edge(edge);
    element.setAttribute("label", XmlText.legal(visible.label()));
    element.setAttribute("predicate", XmlText.legal(name(visible.predicate())));
    element.setAttribute("modality", visible.modality().name().toLowerCase(Locale.ROOT));
  }

  private static String name(Node term) {
    return term.isURI() ? term.getURI() : term.toString();
  }
}
