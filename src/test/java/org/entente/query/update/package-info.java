@NullMarked
package org.entente.query.update;

import org.jspecify.annotations.NullMarked;
