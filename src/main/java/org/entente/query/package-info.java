/// SPARQL: parse with positions that a user can find, run with limit and cancel, write results; and
/// SHACL validation. Nothing here calls another machine.
@NullMarked
package org.entente.query;

import org.jspecify.annotations.NullMarked;
