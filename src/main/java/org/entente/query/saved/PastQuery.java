package org.entente.query.saved;

import java.time.Duration;
import java.time.Instant;

/// A query that ran to its end.
///
/// @param at when it began
/// @param time how long it took
/// @param rows how many rows or triples came; 1 for the answer of an ASK
/// @param complete whether these were all
public record PastQuery(String text, Instant at, Duration time, long rows, boolean complete) {}
