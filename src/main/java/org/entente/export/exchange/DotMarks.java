package org.entente.export.exchange;

import java.util.Locale;
import org.entente.extract.record.Modality;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleNode;
import org.graphstream.graph.Element;

/// Attributes that Graphviz draws by (https://graphviz.org/doc/info/attrs.html): shapes by family
/// and lines by modality, as on the screen.
record DotMarks() implements Marks {

  @Override
  public void node(Element element, GraphSnapshot graph, int node) {
    VisibleNode visible = graph.node(node);
    element.setAttribute("label", quoted(visible.label()));
    element.setAttribute("tooltip", quoted(visible.term().toString()));
    element.setAttribute(
        "shape",
        switch (visible.kind().family()) {
          case ACTOR -> "ellipse";
          case EVENT -> "box";
          case THING -> "hexagon";
        });
    element.setAttribute("style", style(visible.modality()));
    element.setAttribute("class", quoted(visible.kind().title()));
    element.setAttribute(
        "pos", String.format(Locale.ROOT, "%.2f,%.2f!", graph.x(node), -graph.y(node)));
  }

  @Override
  public void edge(Element element, GraphSnapshot graph, int edge) {
    element.setAttribute("label", quoted(graph.edge(edge).label()));
    element.setAttribute("tooltip", quoted(graph.edge(edge).predicate().toString()));
    element.setAttribute("style", style(graph.edge(edge).modality()));
  }

  private static String style(Modality modality) {
    return switch (modality) {
      case ASSERTED, DENIED -> "solid";
      case PLANNED, REQUESTED -> "dashed";
      case CLAIMED, HYPOTHETICAL -> "dotted";
    };
  }

  /// The writer puts quotation marks round a text and leaves those inside as they are.
  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ");
  }
}
