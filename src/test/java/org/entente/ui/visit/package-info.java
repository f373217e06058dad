/// Tests of the package of the same name.
@NullMarked
package org.entente.ui.visit;

import org.jspecify.annotations.NullMarked;
