/// The actions of the window as one list, and the command palette that finds them by name. What an
/// action does belongs to whoever makes it; nothing here knows of graphs or articles.
@NullMarked
package org.entente.ui.palette;

import org.jspecify.annotations.NullMarked;
