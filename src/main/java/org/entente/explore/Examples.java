package org.entente.explore;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.store.Snapshot;

/// Some nodes that show what a class or predicate is used for. Takes no longer for large classes.
public final class Examples {

  private final Snapshot snapshot;
  private final Vertices vertices;

  Examples(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  /// Instances of a class, the first that are found.
  public List<Vertex> instances(Node type, int most) {
    List<Vertex> found = new ArrayList<>();
    Iterator<Triple> all = snapshot.find(Node.ANY, RDF.Nodes.type, type);
    while (all.hasNext() && found.size() < most) {
      found.add(vertices.of(all.next().getSubject()));
    }
    return found;
  }

  /// Both ends of triples with a predicate, the first that are found.
  ///
  /// @param subjects the class that the subjects are of; [Node#ANY] for all
  public List<Vertex> ends(Node subjects, Node predicate, int most, Cancellation cancellation) {
    Iterator<Triple> all = snapshot.find(Node.ANY, predicate, Node.ANY);
    Set<Node> found = new LinkedHashSet<>();
    while (all.hasNext() && found.size() < most) {
      cancellation.check();
      Triple triple = all.next();
      if (subjects.equals(Node.ANY)
          || snapshot.contains(triple.getSubject(), RDF.Nodes.type, subjects)) {
        found.add(triple.getSubject());
        if (triple.getObject().isURI() || triple.getObject().isBlank()) {
          found.add(triple.getObject());
        }
      }
    }
    return found.stream().limit(most).map(vertices::of).toList();
  }
}
