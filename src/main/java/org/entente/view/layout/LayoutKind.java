package org.entente.view.layout;

/// The layouts that a user can choose from.
public enum LayoutKind {
  FORCE("Force-directed"),
  LAYERED("Layered"),
  RADIAL("Radial"),
  CIRCULAR("Circular"),
  CLASSES("By class"),
  TIMELINE("Timeline");

  private final String title;

  LayoutKind(String title) {
    this.title = title;
  }

  /// The layout's name for a menu, in English.
  public String title() {
    return title;
  }

  /// @param seed the same seed gives the same places; only the force-directed layout needs one
  public Layout layout(long seed) {
    return switch (this) {
      case FORCE -> new ForceLayout(seed);
      case LAYERED -> new LayeredLayout();
      case RADIAL -> new RadialLayout();
      case CIRCULAR -> new CircularLayout();
      case CLASSES -> new ColumnLayout();
      case TIMELINE -> new TimelineLayout();
    };
  }
}
