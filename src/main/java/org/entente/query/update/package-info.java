/// SPARQL Update: tried out and shown before it is done, done in one transaction, taken back and
/// done again. How quads are recorded is the store's business.
@NullMarked
package org.entente.query.update;

import org.jspecify.annotations.NullMarked;
