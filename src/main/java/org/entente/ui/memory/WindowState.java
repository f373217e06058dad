package org.entente.ui.memory;

import org.entente.ui.theme.Appearance;

/// How a window looked when it was closed.
///
/// @param width,height of its content, in pixels, while it is not maximised
public record WindowState(
    double width, double height, boolean maximized, Appearance appearance, Dividers dividers) {

  /// A window that was never opened.
  public static final WindowState FIRST =
      new WindowState(1360, 860, false, Appearance.SYSTEM, new Dividers(0.19, 0.77, 0.69));

  /// No smaller and no larger than a window can be.
  public WindowState {
    width = Math.clamp(width, 720, 16_000);
    height = Math.clamp(height, 520, 16_000);
  }
}
