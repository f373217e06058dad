package org.entente.view.layout;

import org.entente.view.LayoutKind;

/// The layouts by the kinds that a user can choose from.
public final class Layouts {

  private Layouts() {}

  /// @param seed the same seed gives the same places; only the force-directed layout needs one
  public static Layout of(LayoutKind kind, long seed) {
    return switch (kind) {
      case FORCE -> new ForceLayout(seed);
      case LAYERED -> new LayeredLayout();
      case RADIAL -> new RadialLayout();
      case CIRCULAR -> new CircularLayout();
      case CLASSES -> new ColumnLayout();
      case TIMELINE -> new TimelineLayout();
    };
  }
}
