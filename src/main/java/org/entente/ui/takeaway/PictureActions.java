package org.entente.ui.takeaway;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.entente.export.exchange.ExchangeFile;
import org.entente.export.exchange.ExchangeFormat;
import org.entente.export.picture.Raster;
import org.entente.export.picture.Svg;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.dialog.PictureWish;
import org.entente.ui.graph.FxTextMeasure;
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.graph.PictureImage;
import org.entente.ui.notice.Notices;
import org.entente.ui.task.Tasks;
import org.entente.view.GraphSnapshot;
import org.entente.view.picture.GraphPainter;
import org.entente.view.picture.LegendBand;
import org.entente.view.picture.Picture;
import org.entente.view.picture.Theme;

/// Saves and copies the drawn graph. What the window shows is taken as it shows it; files are
/// written off the window's thread.
public final class PictureActions {

  /// Sharp also where it is pasted larger.
  private static final double COPIED_SCALE = 2;

  private final GraphCanvas canvas;
  private final Raster raster;
  private final Tasks tasks;
  private final Notices notices;
  private final Dialogs dialogs;

  public PictureActions(
      GraphCanvas canvas, Raster raster, Tasks tasks, Notices notices, Dialogs dialogs) {
    this.canvas = canvas;
    this.raster = raster;
    this.tasks = tasks;
    this.notices = notices;
    this.dialogs = dialogs;
  }

  /// Asks how and where to save the graph.
  public void save() {
    dialogs
        .picture()
        .ifPresent(
            wish ->
                dialogs
                    .target(
                        "entente." + wish.format().ending(),
                        wish.format().title(),
                        wish.format().ending())
                    .ifPresent(file -> save(wish, file)));
  }

  /// Puts a picture of what the window shows on the clipboard.
  public void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putImage(PictureImage.of(canvas.picture(canvas.themeProperty().get()), COPIED_SCALE));
    Clipboard.getSystemClipboard().setContent(content);
    notices.done("The picture is on the clipboard.");
  }

  private void save(PictureWish wish, Path file) {
    GraphSnapshot graph = canvas.graph().snapshot();
    Supplier<Picture> picture = picture(wish, graph);
    tasks.start(
        "Writing " + file.getFileName(),
        (progress, cancellation) -> {
          write(wish, graph, picture, file);
          return file;
        },
        written -> notices.done("Written: " + written.toAbsolutePath()),
        notices::problem);
  }

  /// What the window shows is taken now; the rest is drawn by whoever asks.
  private Supplier<Picture> picture(PictureWish wish, GraphSnapshot graph) {
    Theme theme =
        switch (wish.colours()) {
          case SCREEN -> canvas.themeProperty().get();
          case LIGHT -> Theme.LIGHT;
          case DARK -> Theme.DARK;
        };
    Picture seen = canvas.picture(theme);
    return () -> {
      FxTextMeasure measure = new FxTextMeasure();
      Picture picture =
          switch (wish.extent()) {
            case SEEN -> seen;
            case WHOLE -> new GraphPainter(measure).paintWhole(graph, theme);
          };
      return wish.legend() ? new LegendBand(measure).under(picture, graph, theme) : picture;
    };
  }

  private void write(PictureWish wish, GraphSnapshot graph, Supplier<Picture> picture, Path file) {
    switch (wish.format()) {
      case PNG -> raster.write(picture.get(), wish.scale(), file);
      case SVG -> Svg.write(picture.get(), file);
      case GEXF -> ExchangeFile.write(graph, ExchangeFormat.GEXF, file);
      case GRAPHML -> ExchangeFile.write(graph, ExchangeFormat.GRAPHML, file);
      case DOT -> ExchangeFile.write(graph, ExchangeFormat.DOT, file);
    }
  }
}
