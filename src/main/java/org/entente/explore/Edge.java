package org.entente.explore;

import org.apache.jena.graph.Node;
import org.entente.extract.record.Modality;

/// A triple between two nodes, to be drawn or listed.
///
/// @param label the predicate in words
/// @param modality how firmly it is stated: that of its event, or of the triple's own mark
/// @param role what part the object plays, if the subject is an event
public record Edge(
    Node subject, Node predicate, Node object, String label, Modality modality, EdgeRole role) {}
