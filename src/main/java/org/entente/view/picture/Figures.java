package org.entente.view.picture;

import org.entente.view.Emphasis;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;

/// How large nodes and their texts are. Sizes follow the zoom, but more slowly than places do, so
/// that a far view is still legible and a near one not bulky.
public final class Figures {

  private static final double LEAST_MEASURED = 7;
  private static final double MEASURED_GROWTH = 27;
  private static final double SMALLEST_RADIUS = 1.1;
  private static final double LABEL_SIZE = 13;
  private static final double QUIET_LABEL_SIZE = 11;
  private static final double LARGEST_TEXT_GROWTH = 1.5;
  private static final double SMALLEST_TEXT_GROWTH = 0.72;

  private Figures() {}

  /// The radius of a node at zoom 1: actors are largest, and grow a little with their degree; or as
  /// what is measured wants it.
  public static double radius(GraphSnapshot graph, int node) {
    if (graph.emphasis().channel() == Emphasis.Channel.SIZE) {
      float weight = graph.weight(node);
      return Float.isNaN(weight) ? LEAST_MEASURED : LEAST_MEASURED + MEASURED_GROWTH * weight;
    }
    double growth = Math.sqrt(graph.degree(node));
    return switch (graph.node(node).kind().family()) {
      case ACTOR -> 15 + Math.min(11, 2 * growth);
      case EVENT -> 11 + Math.min(3, 0.5 * growth);
      case THING -> 9 + Math.min(3, 0.6 * growth);
    };
  }

  /// The radius of a node on the screen.
  public static double radius(GraphSnapshot graph, int node, double zoom) {
    return grown(radius(graph, node), growth(zoom));
  }

  /// A radius on the screen, never so small that the node would be lost.
  static double grown(double radius, double growth) {
    return Math.max(SMALLEST_RADIUS, radius * growth);
  }

  /// How many times larger than at zoom 1 figures are.
  public static double growth(double zoom) {
    return zoom < 1 ? Math.pow(zoom, 0.85) : Math.pow(zoom, 0.6);
  }

  public static double labelSize(NodeKind kind, double zoom) {
    double size = kind.family() == NodeKind.Family.ACTOR ? LABEL_SIZE : QUIET_LABEL_SIZE;
    return size * textGrowth(zoom);
  }

  static double textGrowth(double zoom) {
    return Math.clamp(Math.pow(zoom, 0.5), SMALLEST_TEXT_GROWTH, LARGEST_TEXT_GROWTH);
  }

  static boolean boldLabel(NodeKind kind) {
    return kind.family() == NodeKind.Family.ACTOR;
  }

  /// The width of a node and its label at zoom 1.
  public static double width(GraphSnapshot graph, int node, TextMeasure measure) {
    Caption caption = Caption.of(graph.node(node), measure);
    double width = caption.width(labelSize(graph.node(node).kind(), 1));
    return Math.max(width, 2 * radius(graph, node));
  }

  /// The height of a node and its label at zoom 1.
  public static double height(GraphSnapshot graph, int node, TextMeasure measure) {
    Caption caption = Caption.of(graph.node(node), measure);
    double height = caption.height(labelSize(graph.node(node).kind(), 1));
    return 2 * radius(graph, node) + height + 2 * Caption.GAP;
  }
}
