/// Pictures as files: SVG with real text. PNG needs a toolkit and is written by the window's
/// canvas.
@NullMarked
package org.entente.export.picture;

import org.jspecify.annotations.NullMarked;
