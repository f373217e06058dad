/// Where graphs are kept: workspaces on TDB2 with one named graph an article. All datasets and
/// transactions of the program live here; others get a [Snapshot] inside a read.
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
