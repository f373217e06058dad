/// Rows that a query gave: kept, looked up by number, ordered and narrowed. No JavaFX, no store.
@NullMarked
package org.entente.query.result;

import org.jspecify.annotations.NullMarked;
