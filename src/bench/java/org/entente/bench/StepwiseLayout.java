package org.entente.bench;

/// A layout that is run step by step, ours or a peer's, set up with a graph and its start.
interface StepwiseLayout {

  String name();

  void step();

  /// Whether it says itself that it has settled.
  boolean settled();

  double[] x();

  double[] y();
}
