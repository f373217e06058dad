/// Tests of SPARQL as text.
@NullMarked
package org.entente.query.syntax;

import org.jspecify.annotations.NullMarked;
