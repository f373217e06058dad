package org.entente.view.layout;

/// Places things in a row so that they keep their order and their distances and stand as near as
/// that allows to where they would like to be: least squares by pooling neighbours that push each
/// other (the pool-adjacent-violators algorithm; M. Ayer et al., 1955). O(n).
final class Rows {

  private Rows() {}

  /// @param wished where each would like to be
  /// @param gaps how far each must be from the one before; the first is not looked at
  static double[] spread(double[] wished, double[] gaps) {
    return spread(wished, gaps, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /// @param first,last between which all stand, if there is room for them
  static double[] spread(double[] wished, double[] gaps, double first, double last) {
    int count = wished.length;
    double[] offsets = new double[count];
    for (int at = 1; at < count; at++) {
      offsets[at] = offsets[at - 1] + gaps[at];
    }
    double[] sums = new double[count];
    int[] sizes = new int[count];
    int pools = 0;
    for (int at = 0; at < count; at++) {
      sums[pools] = wished[at] - offsets[at];
      sizes[pools++] = 1;
      while (pools > 1 && sums[pools - 2] / sizes[pools - 2] > sums[pools - 1] / sizes[pools - 1]) {
        sums[pools - 2] += sums[pools - 1];
        sizes[pools - 2] += sizes[pools - 1];
        pools--;
      }
    }
    double[] places = new double[count];
    double most = count == 0 ? last : Math.max(first, last - offsets[count - 1]);
    int at = 0;
    for (int pool = 0; pool < pools; pool++) {
      double place = Math.clamp(sums[pool] / sizes[pool], first, most);
      for (int member = 0; member < sizes[pool]; member++) {
        places[at] = place + offsets[at];
        at++;
      }
    }
    return places;
  }
}
