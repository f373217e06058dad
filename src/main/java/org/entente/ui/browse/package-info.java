/// Lists of what is in the workspace: entities by class, and articles.
@NullMarked
package org.entente.ui.browse;

import org.jspecify.annotations.NullMarked;
