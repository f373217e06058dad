/// The drawn graph as text: its nodes with their facts, for those who read rather than look, screen
/// readers among them. Says what the canvas shows and follows it; loads nothing.
@NullMarked
package org.entente.ui.outline;

import org.jspecify.annotations.NullMarked;
