package org.entente.explore;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.extract.record.Modality;
import org.entente.mapping.En;
import org.entente.store.Snapshot;

/// Turns nodes into vertices and triples into edges. Keeps what it has looked up; belongs to one
/// read.
public final class Vertices {

  private final Snapshot snapshot;
  private final Labels labels;
  private final Kinds kinds;
  private final Map<Node, Vertex> known = new HashMap<>();

  Vertices(Snapshot snapshot, Labels labels) {
    this.snapshot = snapshot;
    this.labels = labels;
    this.kinds = new Kinds(snapshot);
  }

  public Vertex of(Node node) {
    Vertex vertex = known.get(node);
    if (vertex == null) {
      vertex = make(node);
      known.put(node, vertex);
    }
    return vertex;
  }

  public Edge edge(Triple triple) {
    return new Edge(
        triple.getSubject(),
        triple.getPredicate(),
        triple.getObject(),
        labels.of(triple.getPredicate()),
        modality(triple),
        Drawn.role(triple.getPredicate()));
  }

  /// The classes of a node, the most specific first.
  List<Node> classesOf(Node node) {
    return kinds.classesOf(node);
  }

  Labels labels() {
    return labels;
  }

  /// Whether a node is a mention, a sentence, a reifier or a run: nothing that is drawn or listed.
  boolean isBookkeeping(Node node) {
    for (Node type : Bookkeeping.UNSEEN) {
      if (snapshot.contains(node, RDF.Nodes.type, type)) {
        return true;
      }
    }
    return isReifier(node);
  }

  boolean isReifier(Node node) {
    return snapshot.contains(node, RDF.reifies.asNode(), Node.ANY)
        || snapshot.contains(node, RDF.Nodes.type, RDF.Statement.asNode());
  }

  /// Whether the triple is an edge of the drawn graph.
  boolean isDrawn(Triple triple) {
    if (!Drawn.mayBe(triple)) {
      return false;
    }
    for (Node narrower : Drawn.narrower(triple.getPredicate())) {
      if (snapshot.contains(triple.getSubject(), narrower, triple.getObject())) {
        return false;
      }
    }
    return !isBookkeeping(triple.getSubject()) && !isBookkeeping(triple.getObject());
  }

  Modality modality(Node node) {
    return snapshot
        .object(node, En.modality)
        .flatMap(Vertices::modalityOf)
        .orElse(Modality.ASSERTED);
  }

  private Modality modality(Triple triple) {
    Vertex subject = of(triple.getSubject());
    if (subject.kind().isEvent()) {
      return subject.modality();
    }
    if (snapshot.contains(triple.getSubject(), En.modality, Node.ANY)) {
      return modality(triple.getSubject());
    }
    // Firmest first: what one article asserts is asserted, whoever else only claims it.
    List<Node> reifiers =
        Triples.subjects(snapshot, RDF.reifies.asNode(), NodeFactory.createTripleTerm(triple));
    return reifiers.stream().map(this::modality).min(Modality::compareTo).orElse(Modality.ASSERTED);
  }

  private static Optional<Modality> modalityOf(Node term) {
    for (Modality modality : Modality.values()) {
      if (En.term(modality.name().toLowerCase(Locale.ROOT)).equals(term)) {
        return Optional.of(modality);
      }
    }
    return Optional.empty();
  }

  private Vertex make(Node node) {
    List<Node> classes = classesOf(node);
    Optional<Node> type = classes.stream().findFirst();
    Kind kind = Kinds.kindOf(new LinkedHashSet<>(classes));
    return new Vertex(
        node,
        labels.of(node),
        type,
        type.map(labels::of).orElse(""),
        kind,
        kind.isEvent() ? modality(node) : Modality.ASSERTED);
  }
}
