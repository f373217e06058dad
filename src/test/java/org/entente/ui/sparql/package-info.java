/// Tests of the package of the same name.
@NullMarked
package org.entente.ui.sparql;

import org.jspecify.annotations.NullMarked;
