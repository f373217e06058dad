package org.entente.explore;

import org.apache.jena.graph.Node;

/// A class and how many nodes have it as their most specific class.
///
/// @param label the class in words
public record ClassCount(Node type, String label, Kind kind, int count) {}
