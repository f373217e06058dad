@NullMarked
package org.entente.store.change;

import org.jspecify.annotations.NullMarked;
