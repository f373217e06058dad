/// Pictures of the graph as lists of shapes and texts that any surface can draw: the window's
/// canvas, an SVG file. No drawing surface and no JavaFX here.
@NullMarked
package org.entente.view.picture;

import org.jspecify.annotations.NullMarked;
