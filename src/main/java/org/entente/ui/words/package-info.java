/// The user's own rules and names: an editor for their file that says what is wrong while one
/// writes. What the words mean is not known here.
@NullMarked
package org.entente.ui.words;

import org.jspecify.annotations.NullMarked;
