package org.entente.ui.graph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Text;
import org.entente.view.picture.TextMeasure;

/// Widths of texts in the font that the canvas writes in. Any thread: the ruler is in no window.
public final class FxTextMeasure implements TextMeasure {

  /// Measured large and scaled down, so that one measurement serves every zoom.
  private static final double MEASURED_SIZE = 40;

  private static final int MOST_KEPT = 200_000;

  private final Text ruler = new Text();
  private final Map<String, Double> plain = new ConcurrentHashMap<>();
  private final Map<String, Double> bold = new ConcurrentHashMap<>();

  @Override
  public double width(String text, double size, boolean isBold) {
    Map<String, Double> widths = isBold ? bold : plain;
    Double known = widths.get(text);
    if (known == null) {
      known = measured(text, isBold);
      if (widths.size() > MOST_KEPT) {
        widths.clear();
      }
      widths.put(text, known);
    }
    return known * size;
  }

  private double measured(String line, boolean isBold) {
    synchronized (ruler) {
      ruler.setFont(PictureFonts.of(MEASURED_SIZE, isBold));
      ruler.setText(line);
      return ruler.getLayoutBounds().getWidth() / MEASURED_SIZE;
    }
  }
}
