package org.entente.view.saved;

import org.entente.view.Point;
import org.entente.view.picture.Viewport;

/// Which part of a view was seen, whatever the size of the window.
///
/// @param middle the point of the plane in the middle of the canvas
/// @param zoom pixels a unit of the plane
public record Look(Point middle, double zoom) {

  public static Look of(Viewport viewport) {
    return new Look(viewport.plane(viewport.width() / 2, viewport.height() / 2), viewport.zoom());
  }

  /// The same on a canvas of another size.
  public Viewport on(Viewport canvas) {
    double kept = Math.clamp(zoom, Viewport.SMALLEST, Viewport.LARGEST);
    return new Viewport(0, 0, kept, canvas.width(), canvas.height()).centredOn(middle);
  }
}
