package org.entente.extract.record;

import java.util.Optional;
import org.entente.text.Span;

/// One measure of a sanction, aid or quota: "limit crude oil supplies to 4 million barrels a year".
///
/// @param span the words that state it
/// @param action the lemma of what is done: `limit`, `halt`, `ban`, `freeze`
/// @param commodity what it concerns, a span within `span`
public record Measure(Span span, String action, Span commodity, Optional<Quantity> quantity) {}
