package org.entente.explore;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.base.Cancellation;
import org.entente.base.LongList;
import org.entente.mapping.En;
import org.entente.store.IdIndex;
import org.entente.store.Snapshot;

/// The ids of all mentions, sentences, runs and reifiers of a workspace, which
/// [Vertices#isBookkeeping] tells of one node.
///
/// @param unseen what is never drawn
/// @param impassable what no path goes through: articles, classes, properties and concepts
record Bookkeeping(IdSet unseen, IdSet impassable) {

  static final List<Node> UNSEEN = List.of(En.Mention, En.Sentence, En.ExtractionRun);

  private static final List<Node> IMPASSABLE =
      List.of(
          En.Article,
          OWL.Class.asNode(),
          RDFS.Class.asNode(),
          OWL.ObjectProperty.asNode(),
          OWL.DatatypeProperty.asNode(),
          OWL.AnnotationProperty.asNode(),
          RDF.Property.asNode(),
          SKOS.Concept.asNode(),
          SKOS.ConceptScheme.asNode(),
          OWL.Ontology.asNode());

  /// Read once for a workspace as it is; takes some 100 ms for a million mentions.
  static Bookkeeping of(Snapshot snapshot, Cancellation cancellation) {
    return snapshot.kept(Bookkeeping.class, () -> read(snapshot.ids(), cancellation));
  }

  private static Bookkeeping read(IdIndex ids, Cancellation cancellation) {
    LongList unseen = new LongList();
    for (Node type : UNSEEN) {
      addInstances(ids, type, unseen, cancellation);
    }
    addInstances(ids, RDF.Statement.asNode(), unseen, cancellation);
    long reifies = ids.of(RDF.reifies.asNode());
    ids.with(
        reifies,
        (term, reifier) -> {
          unseen.add(reifier);
          return true;
        },
        cancellation);
    LongList impassable = new LongList();
    for (Node type : IMPASSABLE) {
      addInstances(ids, type, impassable, cancellation);
    }
    return new Bookkeeping(new IdSet(unseen), new IdSet(impassable));
  }

  private static void addInstances(
      IdIndex ids, Node type, LongList into, Cancellation cancellation) {
    ids.with(
        ids.of(RDF.Nodes.type),
        ids.of(type),
        (typed, instance) -> {
          into.add(instance);
          return true;
        },
        cancellation);
  }
}
