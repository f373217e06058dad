/// What a window remembers from one start to the next: its size, its panels, its colours. Nothing
/// of the work itself is kept here.
@NullMarked
package org.entente.ui.memory;

import org.jspecify.annotations.NullMarked;
