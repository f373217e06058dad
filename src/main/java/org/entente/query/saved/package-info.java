/// The user's own queries: those saved as files, those that ran, and those that are open. Files of
/// the workspace only; how a query is run is told elsewhere.
@NullMarked
package org.entente.query.saved;

import org.jspecify.annotations.NullMarked;
