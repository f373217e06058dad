package org.entente.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.mapping.En;
import org.entente.mapping.Ontology;
import org.entente.store.Snapshot;

/// Lists nodes by class.
public final class EntityList {

  private static final Set<Node> UNLISTED =
      Set.of(En.Mention, En.Sentence, En.ExtractionRun, RDF.Statement.asNode());

  private final Snapshot snapshot;
  private final Vertices vertices;

  EntityList(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  /// The classes that nodes of the workspace have, by label; none for the ontology's own terms,
  /// mentions, sentences and bookkeeping. Reads all classes of all nodes.
  public List<ClassCount> classes(Cancellation cancellation) {
    Set<Node> types = new HashSet<>();
    Iterator<Triple> all = snapshot.find(Node.ANY, RDF.Nodes.type, Node.ANY);
    Set<Node> nodes = new HashSet<>();
    while (all.hasNext()) {
      cancellation.check();
      Triple triple = all.next();
      if (isListed(triple.getSubject(), triple.getObject())) {
        nodes.add(triple.getSubject());
        types.add(triple.getObject());
      }
    }
    Map<Node, Integer> counts = new HashMap<>();
    for (Node node : nodes) {
      cancellation.check();
      vertices
          .of(node)
          .type()
          .filter(types::contains)
          .ifPresent(type -> counts.merge(type, 1, Integer::sum));
    }
    List<ClassCount> classes = new ArrayList<>();
    counts.forEach(
        (type, count) ->
            classes.add(
                new ClassCount(
                    type, vertices.labels().of(type), Kinds.kindOf(Set.of(type)), count)));
    classes.sort(
        Comparator.comparing(ClassCount::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(each -> each.type().toString()));
    return classes;
  }

  /// The nodes of which `type` is the most specific class, by label.
  public Page<Vertex> members(Node type, int offset, int limit, Cancellation cancellation) {
    List<Vertex> members = new ArrayList<>();
    for (Triple triple :
        Triples.list(snapshot.find(Node.ANY, RDF.Nodes.type, type), cancellation)) {
      if (isListed(triple.getSubject(), type)) {
        Vertex vertex = vertices.of(triple.getSubject());
        if (vertex.type().filter(type::equals).isPresent()) {
          members.add(vertex);
        }
      }
    }
    members.sort(
        Comparator.comparing(Vertex::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(vertex -> vertex.node().toString()));
    return Page.of(members, offset, limit);
  }

  private static boolean isListed(Node node, Node type) {
    return type.isURI()
        && !UNLISTED.contains(type)
        && !(node.isURI() && node.getURI().startsWith(En.NAMESPACE))
        && !node.equals(Ontology.GRAPH);
  }
}
