/// Turns RDF files into streams of quads, whatever is in the files: unpacks them, finds out what
/// they hold, and stops at what is broken or made to exhaust memory. Knows nothing of stores.
@NullMarked
package org.entente.store.parse;

import org.jspecify.annotations.NullMarked;
