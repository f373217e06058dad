/// What leaves the program as a file: RDF in its formats, written whole or not at all. Pictures
/// have a package of their own below this one.
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
