@NullMarked
package org.entente.store.rows;

import org.jspecify.annotations.NullMarked;
