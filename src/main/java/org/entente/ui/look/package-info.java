/// How things of the graph look in lists and texts: icons by kind, badges by modality, numbers in
/// words. No actions.
@NullMarked
package org.entente.ui.look;

import org.jspecify.annotations.NullMarked;
