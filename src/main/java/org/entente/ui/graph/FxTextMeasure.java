package org.entente.ui.graph;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Text;
import org.entente.view.picture.TextMeasure;

/// Widths of texts in the font that the canvas writes in. For one thread at a time, any of them:
/// the ruler is in no window.
public final class FxTextMeasure implements TextMeasure {

  /// Measured large and scaled down, so that one measurement serves every zoom.
  private static final double MEASURED_SIZE = 40;

  private static final int MOST_KEPT = 50_000;

  private final Text ruler = new Text();
  private final Map<String, Double> plain = new HashMap<>();
  private final Map<String, Double> bold = new HashMap<>();

  @Override
  public double width(String text, double size, boolean isBold) {
    Map<String, Double> widths = isBold ? bold : plain;
    if (widths.size() > MOST_KEPT) {
      widths.clear();
    }
    return widths.computeIfAbsent(text, line -> measured(line, isBold)) * size;
  }

  private double measured(String line, boolean isBold) {
    ruler.setFont(PictureFonts.of(MEASURED_SIZE, isBold));
    ruler.setText(line);
    return ruler.getLayoutBounds().getWidth() / MEASURED_SIZE;
  }
}
