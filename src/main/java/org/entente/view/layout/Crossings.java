package org.entente.view.layout;

/// How tangled places are.
final class Crossings {

  private Crossings() {}

  /// The number of pairs of edges that cross; edges that share a node do not. Takes time quadratic
  /// in the number of edges.
  static int count(Arrangement graph, Places places) {
    int crossings = 0;
    for (int one = 0; one < graph.edgeCount(); one++) {
      for (int other = 0; other < one; other++) {
        if (cross(graph, places, one, other)) {
          crossings++;
        }
      }
    }
    return crossings;
  }

  private static boolean cross(Arrangement graph, Places places, int one, int other) {
    int a = graph.source(one);
    int b = graph.target(one);
    int c = graph.source(other);
    int d = graph.target(other);
    if (a == c || a == d || b == c || b == d || a == b || c == d) {
      return false;
    }
    return side(places, a, b, c) * side(places, a, b, d) < 0
        && side(places, c, d, a) * side(places, c, d, b) < 0;
  }

  private static double side(Places places, int from, int to, int point) {
    double dx = places.x(to) - places.x(from);
    double dy = places.y(to) - places.y(from);
    return Math.signum(
        dx * (places.y(point) - places.y(from)) - dy * (places.x(point) - places.x(from)));
  }
}
