package org.entente.ui.graph;

import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.geometry.Insets;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.entente.view.picture.Palette;
import org.entente.view.picture.TextMeasure;
import org.entente.view.picture.Theme;
import org.entente.view.picture.Viewport;
import org.jspecify.annotations.Nullable;

/// Shows frames: two images and a canvas with texts above them, somewhat larger than what is seen,
/// so that panning only moves them; until a frame of another zoom is there they are scaled. The
/// dates of a timeline are above all and stay where they are.
final class GraphLayers extends Pane {

  private final ImageView back = new ImageView();
  private final ImageView front = new ImageView();
  private final Canvas texts = new Canvas();
  private final PictureRenderer renderer = new PictureRenderer(texts.getGraphicsContext2D());
  private final AxisLayer axis;
  private final Affine place = new Affine();
  private final Rectangle frame = new Rectangle();
  private @Nullable Frame shown;

  /// @param measure of texts on the canvas
  GraphLayers(TextMeasure measure) {
    this.axis = new AxisLayer(measure);
    setManaged(false);
    setMouseTransparent(true);
    setClip(frame);
    for (javafx.scene.Node layer : new javafx.scene.Node[] {back, front, texts}) {
      layer.setManaged(false);
      layer.getTransforms().add(place);
    }
    back.setSmooth(false);
    front.setSmooth(false);
    getChildren().addAll(back, front, texts, axis);
  }

  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    frame.setWidth(width);
    frame.setHeight(height);
  }

  void paper(Theme theme) {
    javafx.scene.paint.Color colour =
        javafx.scene.paint.Color.web("#%06x".formatted(Palette.of(theme).background().rgb()));
    setBackground(new Background(new BackgroundFill(colour, CornerRadii.EMPTY, Insets.EMPTY)));
  }

  void show(Frame next) {
    Frame before = shown;
    shown = next;
    double scale = next.request().scale();
    Viewport area = next.request().motif().viewport();
    if (before == null || !before.back().equals(next.back())) {
      set(back, next.back().image(), scale);
    }
    front.setVisible(next.front().isPresent());
    next.front().ifPresent(layer -> set(front, layer.image(), scale));
    if (before == null
        || !before.texts().equals(next.texts())
        || texts.getWidth() != area.width()
        || texts.getHeight() != area.height()) {
      texts.setWidth(area.width());
      texts.setHeight(area.height());
      texts.getGraphicsContext2D().clearRect(0, 0, area.width(), area.height());
      renderer.draw(next.texts());
    }
  }

  /// The zoom of what is shown.
  double zoom() {
    return shown == null ? 1 : shown.request().motif().viewport().zoom();
  }

  /// Moves and scales what is shown to where a viewport sees it.
  void see(Viewport viewport) {
    if (shown != null) {
      Viewport area = shown.request().motif().viewport();
      double grown = viewport.zoom() / area.zoom();
      double scale = shown.request().scale();
      place.setToTransform(
          grown,
          0,
          snapped((area.x() - viewport.x()) * viewport.zoom(), scale),
          0,
          grown,
          snapped((area.y() - viewport.y()) * viewport.zoom(), scale));
      axis.show(shown.request().motif(), viewport);
    }
  }

  private static void set(ImageView view, Image image, double scale) {
    view.setImage(image);
    view.setFitWidth(image.getWidth() / scale);
    view.setFitHeight(image.getHeight() / scale);
  }

  /// To whole pixels of the screen, so that images and letters stay sharp.
  private static double snapped(double at, double scale) {
    return Math.round(at * scale) / scale;
  }
}
