/// All that is known of the node or fact in focus, and where it is said.
@NullMarked
package org.entente.ui.inspector;

import org.jspecify.annotations.NullMarked;
