package org.entente.view.picture;

/// Knows how wide texts are.
@FunctionalInterface
public interface TextMeasure {

  /// @param size of the font, in pixels
  /// @return the width in pixels
  double width(String text, double size, boolean bold);
}
