/// The line at the bottom: what is shown of how much, and what is under way.
@NullMarked
package org.entente.ui.status;

import org.jspecify.annotations.NullMarked;
