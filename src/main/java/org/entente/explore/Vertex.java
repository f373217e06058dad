package org.entente.explore;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.extract.record.Modality;

/// A node with what is needed to draw or list it.
///
/// @param node an IRI or a blank node
/// @param label the best label, never empty
/// @param type its most specific class; empty if it has none
/// @param typeLabel that class in words ("Agreement"); empty if it has none
/// @param modality how firmly an event is stated; [Modality#ASSERTED] for all that is no event
public record Vertex(
    Node node, String label, Optional<Node> type, String typeLabel, Kind kind, Modality modality) {}
