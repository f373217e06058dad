/// SPARQL as text while it is written, right or wrong: its tokens, brackets, comments and layout.
/// What a query means and whether it can be run is told elsewhere; nothing here fails on any text.
@NullMarked
package org.entente.query.syntax;

import org.jspecify.annotations.NullMarked;
