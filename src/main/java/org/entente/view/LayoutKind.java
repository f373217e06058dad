package org.entente.view;

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
}
