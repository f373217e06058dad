package org.entente.extract.explain;

import org.entente.extract.clause.Clause;
import org.entente.text.Span;

/// A clause as it stands in the text.
///
/// @param predicate the lemma of what it says, with a particle after an underscore
/// @param head the predicate's words
/// @param words all that belongs to the predicate
public record ClauseWords(Clause.Kind kind, String predicate, Span head, Span words) {}
