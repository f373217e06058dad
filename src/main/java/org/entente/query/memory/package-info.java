/// How much memory a query may take before it is stopped. Knows nothing of queries.
@NullMarked
package org.entente.query.memory;

import org.jspecify.annotations.NullMarked;
