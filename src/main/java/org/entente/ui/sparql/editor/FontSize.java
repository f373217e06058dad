package org.entente.ui.sparql.editor;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// How large queries are written, the same in all tabs.
final class FontSize {

  private static final int USUAL = 13;
  private static final int LEAST = 8;
  private static final int MOST = 40;

  private final IntegerProperty pixels = new SimpleIntegerProperty(USUAL);

  void larger() {
    change(1);
  }

  void smaller() {
    change(-1);
  }

  void usual() {
    pixels.set(USUAL);
  }

  /// @param by in pixels
  void change(int by) {
    pixels.set(Math.clamp(pixels.get() + by, LEAST, MOST));
  }

  /// As a style of a node.
  StringExpression style() {
    return Bindings.concat("-fx-font-size: ", pixels, "px;");
  }
}
