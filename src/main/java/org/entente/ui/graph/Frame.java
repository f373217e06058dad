package org.entente.ui.graph;

import java.util.List;
import org.entente.view.picture.Lettering;
import org.entente.view.picture.Shape;

/// What is on the screen, or about to be.
///
/// @param smooth whether the lines of the back are antialiased
/// @param hasFront whether anything stands out
/// @param texts labels, badges and marks, above the layers
record Frame(
    FrameRequest request,
    Layer back,
    boolean smooth,
    Layer front,
    boolean hasFront,
    Lettering lettering,
    List<Shape> texts) {}
