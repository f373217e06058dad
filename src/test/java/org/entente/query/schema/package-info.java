/// Tests of counting how classes and predicates go together.
@NullMarked
package org.entente.query.schema;

import org.jspecify.annotations.NullMarked;
