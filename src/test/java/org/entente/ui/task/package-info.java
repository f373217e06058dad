/// Tests of the package of the same name.
@NullMarked
package org.entente.ui.task;

import org.jspecify.annotations.NullMarked;
