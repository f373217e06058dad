package org.entente.ui.memory;

/// Where the dividers between a window's panels stand, as shares of the window.
public record Dividers(double left, double right, double bottom) {

  /// Each panel keeps some room.
  public Dividers {
    left = Math.clamp(left, 0.05, 0.9);
    right = Math.clamp(right, 0.1, 0.95);
    bottom = Math.clamp(bottom, 0.1, 0.95);
  }
}
