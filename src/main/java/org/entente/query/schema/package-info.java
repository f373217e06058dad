/// What the data looks like from above: its classes and predicates, how they go together, and
/// queries that start from them. Counts and words only; what is drawn of it is made in `view`.
@NullMarked
package org.entente.query.schema;

import org.jspecify.annotations.NullMarked;
