package org.entente.query.schema;

import org.apache.jena.graph.Node;

/// How many triples lead by a predicate from subjects of one sort to objects of one sort.
///
/// @param from a class, or that there is none
/// @param estimated whether the count was drawn from a sample: so it is where many objects had to
///   be looked up to know what they are
public record Link(End from, Node predicate, End to, long count, boolean estimated) {}
