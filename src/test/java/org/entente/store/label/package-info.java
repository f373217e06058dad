@NullMarked
package org.entente.store.label;

import org.jspecify.annotations.NullMarked;
