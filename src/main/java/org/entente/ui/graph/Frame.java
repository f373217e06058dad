package org.entente.ui.graph;

import java.util.List;
import java.util.Optional;
import org.entente.view.picture.Lettering;
import org.entente.view.picture.Shape;

/// What is on the screen, or about to be.
///
/// @param smooth whether the lines of the back are antialiased
/// @param front what stands out, if anything does
/// @param texts labels, badges and marks, above the layers
record Frame(
    FrameRequest request,
    Layer back,
    boolean smooth,
    Optional<Layer> front,
    Lettering lettering,
    List<Shape> texts) {}
