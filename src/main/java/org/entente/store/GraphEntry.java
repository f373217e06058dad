package org.entente.store;

import org.apache.jena.graph.Node;

/// A named graph of a workspace and its size in triples.
public record GraphEntry(Node name, long triples) {}
