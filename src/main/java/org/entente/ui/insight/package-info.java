/// Measures of the visible graph in the window: puts them on and off, says what sizes and colours
/// mean, and lists counts. Measuring itself is in the view's own package.
@NullMarked
package org.entente.ui.insight;

import org.jspecify.annotations.NullMarked;
