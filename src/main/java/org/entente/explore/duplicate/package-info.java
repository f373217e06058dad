/// Entities of a workspace that may be one and the same, offered with a reason. Nothing is merged
/// here, and nothing here writes.
@NullMarked
package org.entente.explore.duplicate;

import org.jspecify.annotations.NullMarked;
