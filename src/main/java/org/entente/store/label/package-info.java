/// Finds nodes by what they are called: how labels are compared, which properties hold them, and an
/// index of them by Lucene. Knows nodes by numbers only; nothing of TDB2, files of RDF or
/// workspaces.
@NullMarked
package org.entente.store.label;

import org.jspecify.annotations.NullMarked;
