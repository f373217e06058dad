/// Paths between entities through the whole workspace. What is not drawn (reifiers, mentions,
/// literals) and articles, classes and concepts are no stations of a path.
@NullMarked
package org.entente.explore.path;

import org.jspecify.annotations.NullMarked;
