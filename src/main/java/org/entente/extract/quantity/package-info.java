/// Numbers with their units, rates and bounds.
@NullMarked
package org.entente.extract.quantity;

import org.jspecify.annotations.NullMarked;
