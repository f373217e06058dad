/// What may stand at the caret of a query: told by the grammar, by what the query already says, and
/// by how often the loaded data has it. Only reads; runs on whatever thread asks.
@NullMarked
package org.entente.query.completion;

import org.jspecify.annotations.NullMarked;
