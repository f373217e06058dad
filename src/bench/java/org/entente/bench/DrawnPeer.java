package org.entente.bench;

import javafx.scene.Parent;

/// A program's view of a graph, as the drawing bench moves it. All on the FX thread.
interface DrawnPeer {

  double WIDTH = 1200;
  double HEIGHT = 800;

  String name();

  /// The view, as wide and high as said above.
  Parent view();

  /// Moves the view by a few pixels.
  void pan(int frame);

  /// Comes nearer, or goes away again.
  void zoom(int frame);

  /// Moves one node, its edges with it.
  void drag(int frame);

  /// Changes the view so that all must be drawn anew.
  void change();

  /// Whether what was asked for is drawn, as finely as it ever is.
  boolean isStill();

  /// Asks what is under a point.
  void hit(double x, double y);

  void close();
}
