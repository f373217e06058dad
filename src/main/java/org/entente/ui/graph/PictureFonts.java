package org.entente.ui.graph;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The fonts of pictures: the platform's own.
final class PictureFonts {

  private PictureFonts() {}

  static Font of(double size, boolean bold) {
    return Font.font(
        Font.getDefault().getFamily(), bold ? FontWeight.SEMI_BOLD : FontWeight.NORMAL, size);
  }
}
