package org.entente.store;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// An article in a workspace.
///
/// @param graph the graph that holds it: its own, or that of the RDF file it came with
/// @param characters the length of its text in UTF-16 units
/// @param triples the size of the graph that holds it
public record ArticleEntry(
    Node article,
    Node graph,
    String title,
    Optional<LocalDate> published,
    int characters,
    long triples) {}
