/// Tests of the user's own queries.
@NullMarked
package org.entente.query.saved;

import org.jspecify.annotations.NullMarked;
