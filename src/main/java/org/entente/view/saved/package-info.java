/// Views that are saved by name: what is in one, the file that holds it, and where a workspace
/// keeps its files. Reads and writes files, so nothing here is for the window's thread; no JavaFX.
@NullMarked
package org.entente.view.saved;

import org.jspecify.annotations.NullMarked;
