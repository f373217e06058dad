/// The one bridge between the window's thread and the rest: work that runs off it, with progress
/// and cancel, and whose late answers are dropped. Knows nothing of what the work is.
@NullMarked
package org.entente.ui.task;

import org.jspecify.annotations.NullMarked;
