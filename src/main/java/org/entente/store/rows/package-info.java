/// Rows of a running query that do not fit into memory, in temporary files. Knows no store.
@NullMarked
package org.entente.store.rows;

import org.jspecify.annotations.NullMarked;
