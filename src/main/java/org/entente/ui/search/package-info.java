/// Finds nodes by what they are called, while the user types.
@NullMarked
package org.entente.ui.search;

import org.jspecify.annotations.NullMarked;
