/// Puts many statements into TDB2's tables at once, within a transaction that others began. Knows
/// nothing of files, formats and workspaces.
@NullMarked
package org.entente.store.load;

import org.jspecify.annotations.NullMarked;
