@NullMarked
package org.entente.explore.path;

import org.jspecify.annotations.NullMarked;
