package org.entente.query.schema;

/// How often something stands at an end.
///
/// @param estimated whether the count was drawn from a sample
public record Tally(End end, long count, boolean estimated) {}
