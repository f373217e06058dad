/// The graph in the window: what its tools, menus and legend do. Drawing is the graph canvas's
/// business.
@NullMarked
package org.entente.ui.canvas;

import org.jspecify.annotations.NullMarked;
