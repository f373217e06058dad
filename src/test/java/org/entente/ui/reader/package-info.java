/// Tests of the package of the same name.
@NullMarked
package org.entente.ui.reader;

import org.jspecify.annotations.NullMarked;
