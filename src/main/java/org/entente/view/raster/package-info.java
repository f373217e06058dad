/// Turns the shapes of pictures into pixels, on any thread and without a toolkit: what makes graphs
/// of many thousand edges move. Texts are left to the toolkit, which hints them.
@NullMarked
package org.entente.view.raster;

import org.jspecify.annotations.NullMarked;
