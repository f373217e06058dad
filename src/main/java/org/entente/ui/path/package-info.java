/// The panel of paths: what is sought, the paths by length, and the evidence of each hop. Finding
/// them is the engine's business.
@NullMarked
package org.entente.ui.path;

import org.jspecify.annotations.NullMarked;
