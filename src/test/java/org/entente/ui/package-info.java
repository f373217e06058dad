/// Tests of the window as a whole, on the headless platform.
@NullMarked
package org.entente.ui;

import org.jspecify.annotations.NullMarked;
