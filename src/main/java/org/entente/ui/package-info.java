/// The window: puts the panels together and lets them hear of each other. What a panel does is in
/// its own package below; what the program knows is in the layers below that.
@NullMarked
package org.entente.ui;

import org.jspecify.annotations.NullMarked;
