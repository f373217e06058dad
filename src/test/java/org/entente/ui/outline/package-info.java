/// Tests of the package of the same name.
@NullMarked
package org.entente.ui.outline;

import org.jspecify.annotations.NullMarked;
