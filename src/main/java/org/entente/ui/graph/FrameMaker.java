package org.entente.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.base.Cancellation;
import org.entente.view.picture.GraphPainter;
import org.entente.view.picture.Lettering;
import org.entente.view.picture.Motif;
import org.entente.view.picture.Palette;
import org.entente.view.picture.Shape;
import org.entente.view.picture.Viewport;
import org.entente.view.raster.IconMasks;
import org.entente.view.raster.Pixels;
import org.jspecify.annotations.Nullable;

/// Makes frames, taking over from the frame before what has not changed. One thread at a time, any.
final class FrameMaker {

  /// So many that the one that is drawn is neither shown nor on its way to the screen.
  private static final int LAYERS = 3;

  private final GraphPainter painter;
  private final IconMasks icons = new IconMasks();
  private final List<Layer> backs = new ArrayList<>();
  private final List<Layer> fronts = new ArrayList<>();
  private @Nullable Frame last;

  FrameMaker(GraphPainter painter) {
    this.painter = painter;
  }

  /// @param smooth whether lines are antialiased, which takes longer
  /// @throws java.util.concurrent.CancellationException if it is cancelled
  Frame make(FrameRequest request, boolean smooth, Cancellation cancellation) {
    Optional<Frame> before = Optional.ofNullable(last);
    Motif still = request.stillMotif();
    Layer back =
        before
            .filter(frame -> request.hasBackOf(frame.request()) && (frame.smooth() || !smooth))
            .map(Frame::back)
            .orElseGet(() -> back(still, request.scale(), smooth, cancellation));
    boolean isSmooth =
        smooth || before.filter(frame -> frame.back().equals(back) && frame.smooth()).isPresent();
    Lettering lettering =
        before
            .filter(frame -> request.hasLetteringOf(frame.request()))
            .map(Frame::lettering)
            .orElseGet(
                () ->
                    painter.letter(
                        still, before.map(Frame::lettering).orElse(Lettering.NONE), cancellation));
    Motif motif = request.motif();
    boolean hasFront = !motif.highlight().isEmpty() || !motif.lifted().isEmpty();
    Optional<Layer> front =
        hasFront ? Optional.of(front(motif, request.scale())) : Optional.empty();
    List<Shape> texts = new ArrayList<>();
    painter.texts(motif, lettering, texts::add);
    Frame frame = new Frame(request, back, isSmooth, front, lettering, texts);
    last = frame;
    return frame;
  }

  private Layer front(Motif motif, double scale) {
    Layer layer = next(fronts, motif.viewport(), scale);
    layer.draw(
        motif.viewport(),
        scale,
        true,
        icons,
        Pixels::clear,
        (part, raster) -> painter.front(through(motif, part), raster));
    return layer;
  }

  private Layer back(Motif still, double scale, boolean smooth, Cancellation cancellation) {
    Layer layer = next(backs, still.viewport(), scale);
    Palette palette = Palette.of(still.theme());
    layer.draw(
        still.viewport(),
        scale,
        smooth,
        icons,
        rows -> rows.fill(palette.background()),
        (part, raster) -> painter.back(through(still, part), !smooth, raster, cancellation));
    return layer;
  }

  private static Motif through(Motif motif, Viewport part) {
    return new Motif(motif.graph(), part, motif.theme(), motif.highlight(), motif.lifted());
  }

  /// The layer that was used longest ago.
  private static Layer next(List<Layer> layers, Viewport area, double scale) {
    int width = Math.max(1, (int) Math.ceil(area.width() * scale));
    int height = Math.max(1, (int) Math.ceil(area.height() * scale));
    Supplier<Layer> made = () -> new Layer(width, height);
    Layer layer =
        layers.size() < LAYERS
            ? made.get()
            : Optional.of(layers.removeFirst())
                .filter(used -> used.hasSize(width, height))
                .orElseGet(made);
    layers.add(layer);
    return layer;
  }
}
