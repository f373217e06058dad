package org.entente.mapping;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// An article as triples.
///
/// @param name the article's IRI, which is also the name of its graph
/// @param graph its triples, in memory; nobody else holds it
public record MappedArticle(Node name, Graph graph) {}
