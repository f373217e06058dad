@NullMarked
package org.entente.query.memory;

import org.jspecify.annotations.NullMarked;
