/// Pictures of the graph as files: SVG with real text; PNG by whoever has a surface to draw on.
@NullMarked
package org.entente.export.picture;

import org.jspecify.annotations.NullMarked;
