/// What kind of page a sentence belongs to, told from its words: sports results, weather and
/// recipes speak of attacks, strikes and beatings that are none. Reads words and lemmas only; knows
/// nothing of actors, clauses or rules.
@NullMarked
package org.entente.extract.genre;

import org.jspecify.annotations.NullMarked;
