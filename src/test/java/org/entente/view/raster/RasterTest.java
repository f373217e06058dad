package org.entente.view.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.entente.base.Cancellation;
import org.entente.view.GraphSnapshot;
import org.entente.view.SampleGraphs;
import org.entente.view.picture.GraphPainter;
import org.entente.view.picture.Highlight;
import org.entente.view.picture.Ink;
import org.entente.view.picture.Motif;
import org.entente.view.picture.Pen;
import org.entente.view.picture.SansMeasure;
import org.entente.view.picture.Shape;
import org.entente.view.picture.Theme;
import org.entente.view.picture.Viewport;
import org.junit.jupiter.api.Test;

final class RasterTest {

  private static final int SIZE = 100;
  private static final Ink BLACK = Ink.of(0x000000);
  private static final Ink WHITE = Ink.of(0xFFFFFF);

  private final int[] argb = new int[SIZE * SIZE];
  private final Pixels pixels = new Pixels(argb, SIZE, SIZE);

  @Property(tries = 100)
  void lineCoversItsLengthTimesItsWidth(
      @ForAll @DoubleRange(min = 20, max = 80) double x1,
      @ForAll @DoubleRange(min = 20, max = 80) double y1,
      @ForAll @DoubleRange(min = 20, max = 80) double x2,
      @ForAll @DoubleRange(min = 20, max = 80) double y2,
      @ForAll @DoubleRange(min = 0.6, max = 6) double width) {
    double length = Math.hypot(x2 - x1, y2 - y1);
    draw(new Shape.Line(x1, y1, x2, y2, Pen.solid(BLACK, width)));
    // Ends are cut along an axis and at whole pixels.
    assertThat(covered()).isCloseTo(length * width, within(1.5 * width + 0.02 * length + 1));
  }

  @Test
  void linesOutsideThePictureLeaveNoTrace() {
    draw(
        new Shape.Line(-50, -10, 200, -8, Pen.solid(BLACK, 2)),
        new Shape.Line(-30, 400, -5, -300, Pen.solid(BLACK, 2)),
        new Shape.Line(150, 20, 600, 90, Pen.solid(BLACK, 2)));
    assertThat(covered()).isZero();
  }

  @Test
  void dashesLeaveGaps() {
    Pen dashed = new Pen(BLACK, 1, List.of(6.0, 4.0));
    draw(new Shape.Line(0, 50.5, 100, 50.5, dashed));
    assertThat(covered()).isCloseTo(60, within(1.0));
  }

  @Test
  void discBoxAndHexagonCoverTheirArea() {
    draw(new Shape.Disc(50, 50, 20, BLACK, Optional.empty()));
    assertThat(covered()).isCloseTo(Math.PI * 400, within(4.0));
    draw(new Shape.Box(10.5, 20.25, 30, 40, 0, BLACK, Optional.empty()));
    assertThat(covered()).isCloseTo(1200, within(40.0));
    draw(
        new Shape.Polygon(
            List.of(10.0, 10.0, 60.0, 10.0, 60.0, 30.5, 10.0, 30.5), BLACK, Optional.empty()));
    assertThat(covered()).isCloseTo(50 * 20.5, within(1.0));
  }

  @Test
  void glyphsWithHolesAndArcsAreFilledAsTheirPathsSay() {
    String ring = "M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10z";
    draw(new Shape.Icon(ring, 50, 50, 48, BLACK));
    assertThat(covered()).isCloseTo(Math.PI * 100, within(6.0));
    String frame = "M0 0h24v24H0zM6 6v12h12V6z";
    draw(new Shape.Icon(frame, 50, 50, 48, BLACK));
    assertThat(covered()).isCloseTo(48 * 48 - 24 * 24, within(4.0));
  }

  @Test
  void colourOverAClearPictureKeepsItsTransparency() {
    pixels.clear();
    new Raster(pixels, 1, true, new IconMasks())
        .accept(new Shape.Line(0, 50.5, 100, 50.5, Pen.solid(new Ink(0xFF0000, 0.5), 1)));
    assertThat(argb[50 * SIZE + 50]).isEqualTo(0x80800000);
    assertThat(argb[40 * SIZE + 50]).isZero();
  }

  /// Threads draw strips of rows: together they must give what one gives.
  @Property(tries = 12)
  void stripsGiveTheSamePictureAsTheWhole(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 2) double zoom) {
    int width = 400;
    int height = 300;
    GraphSnapshot graph = SampleGraphs.snapshot(SampleGraphs.scaleFree(120, 2, seed));
    GraphPainter painter = new GraphPainter(new SansMeasure());
    Viewport all = new Viewport(-200 / zoom, -150 / zoom, zoom, width, height);
    int[] whole = new int[width * height];
    draw(painter, graph, all, new Pixels(whole, width, height));
    int[] parts = new int[width * height];
    Pixels split = new Pixels(parts, width, height);
    for (int top = 0; top < height; top += 75) {
      Viewport part = new Viewport(all.x(), all.y() + top / zoom, zoom, width, 75);
      draw(painter, graph, part, split.rows(top, top + 75));
    }
    int different = 0;
    for (int index = 0; index < whole.length; index++) {
      different += distance(whole[index], parts[index]) > 8 ? 1 : 0;
    }
    // Steps of lines may be rounded otherwise, here and there.
    assertThat(different).isLessThan(whole.length / 500);
  }

  private static void draw(
      GraphPainter painter, GraphSnapshot graph, Viewport viewport, Pixels to) {
    to.fill(WHITE);
    Motif motif = new Motif(graph, viewport, Theme.LIGHT, Highlight.NONE, Set.of());
    painter.back(motif, false, new Raster(to, 1, true, new IconMasks()), Cancellation.NONE);
  }

  private static int distance(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      most = Math.max(most, Math.abs(((one >>> shift) & 0xFF) - ((other >>> shift) & 0xFF)));
    }
    return most;
  }

  private void draw(Shape... shapes) {
    pixels.fill(WHITE);
    Raster raster = new Raster(pixels, 1, true, new IconMasks());
    Arrays.stream(shapes).forEach(raster);
  }

  /// How many pixels are black, partly black ones counted in part.
  private double covered() {
    return Arrays.stream(argb).mapToDouble(colour -> 1 - (colour & 0xFF) / 255.0).sum();
  }
}
