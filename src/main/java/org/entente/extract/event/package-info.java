/// Events: rules are laid over clauses, their slots filled with entities, and what is told twice
/// becomes one event with several mentions. Who says so is not asked here.
@NullMarked
package org.entente.extract.event;

import org.jspecify.annotations.NullMarked;
