package org.entente.view.layout;

/// Places of nodes, by index.
public final class Places {

  private final double[] x;
  private final double[] y;

  /// Takes over the arrays.
  Places(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  public int size() {
    return x.length;
  }

  public double x(int node) {
    return x[node];
  }

  public double y(int node) {
    return y[node];
  }

  /// A copy of the x coordinates.
  public double[] xs() {
    return x.clone();
  }

  /// A copy of the y coordinates.
  public double[] ys() {
    return y.clone();
  }
}
