/// The saved views of the workspace as a list, and what can be done with them. How they are kept is
/// not known here but in `view.saved`.
@NullMarked
package org.entente.ui.saved;

import org.jspecify.annotations.NullMarked;
