/// Tests of the package of the same name.
@NullMarked
package org.entente.ui.palette;

import org.jspecify.annotations.NullMarked;
