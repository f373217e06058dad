@NullMarked
package org.entente.view.raster;

import org.jspecify.annotations.NullMarked;
