/// Tests of what of a schema is drawn.
@NullMarked
package org.entente.view.schema;

import org.jspecify.annotations.NullMarked;
