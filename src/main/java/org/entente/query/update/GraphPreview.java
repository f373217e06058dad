package org.entente.query.update;

import java.util.OptionalLong;
import org.apache.jena.graph.Node;

/// What an update would do to one graph.
///
/// @param title of the article that it holds, else the graph's IRI
/// @param added triples that would come
/// @param removed triples that would go
/// @param unchanged triples that would stay; empty where counting them would take long
public record GraphPreview(
    Node graph, String title, long added, long removed, OptionalLong unchanged) {}
