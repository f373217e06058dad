/// Who does what to whom, in the grammar's terms: clauses with their predicate, voice, negation,
/// modality and slots, read off the dependency tree. Nothing here knows what a predicate means.
@NullMarked
package org.entente.extract.clause;

import org.jspecify.annotations.NullMarked;
