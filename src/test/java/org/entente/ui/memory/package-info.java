@NullMarked
package org.entente.ui.memory;

import org.jspecify.annotations.NullMarked;
