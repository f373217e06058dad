@NullMarked
package org.entente.export.exchange;

import org.jspecify.annotations.NullMarked;
