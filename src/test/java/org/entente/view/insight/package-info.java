@NullMarked
package org.entente.view.insight;

import org.jspecify.annotations.NullMarked;
