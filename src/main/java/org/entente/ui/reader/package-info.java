/// The article as text, with the places marked that speak of what is in focus.
@NullMarked
package org.entente.ui.reader;

import org.jspecify.annotations.NullMarked;
