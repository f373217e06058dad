/// The visible graph: what of the store is drawn, where it stands, and how each step is taken back.
/// No JavaFX, no store access, no drawing; layouts, pictures and loading are in the packages below.
@NullMarked
package org.entente.view;

import org.jspecify.annotations.NullMarked;
