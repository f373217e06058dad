/// The steps that led to what the graph shows, as a list to read and to go along. What steps are is
/// not known here but in `view`.
@NullMarked
package org.entente.ui.trail;

import org.jspecify.annotations.NullMarked;
