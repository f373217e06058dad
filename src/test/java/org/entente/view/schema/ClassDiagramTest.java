package org.entente.view.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.query.schema.Schema;
import org.entente.store.Workspace;
import org.entente.view.NodeKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ClassDiagramTest {

  private static final String DATA =
      """
      PREFIX ex: <http://example.org/>
      PREFIX en: <https://w3id.org/entente/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      ex:Ban a owl:Class ; rdfs:label "ban"@en ; rdfs:subClassOf en:Sanction .
      ex:on rdfs:label "on"@en .
      ex:s1 a ex:Ban ; ex:on ex:kp ; ex:by ex:us .
      ex:s2 a ex:Ban ; ex:on ex:kp , ex:ru .
      ex:kp a ex:Land . ex:ru a ex:Land . ex:us a ex:Land .
      ex:alone a ex:Hermit .
      """;

  private final Workspace workspace = Workspace.memory();

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void classesAreNodesBySizeAndPredicatesEdgesWithCounts() {
    ClassDiagram diagram = ClassDiagram.of(schema(), 1, false);
    assertThat(diagram.drawn().edges())
        .extracting(edge -> edge.subject(), edge -> edge.label(), edge -> edge.object())
        .contains(
            tuple(ex("Ban"), "on 3", ex("Land")),
            tuple(ex("Ban"), "<http://example.org/by> 1", ex("Land")));
    assertThat(diagram.sizes().values())
        .contains(entry(ex("Ban"), 2.0), entry(ex("Land"), 3.0), entry(ex("Hermit"), 1.0));
    assertThat(diagram.hidden()).isZero();
  }

  @Test
  void classIsDrawnAsTheKindOfTheClassAboveIt() {
    assertThat(ClassDiagram.of(schema(), 1, false).drawn().nodes())
        .filteredOn(node -> node.term().equals(ex("Ban")))
        .extracting(node -> node.kind(), node -> node.label())
        .containsExactly(tuple(NodeKind.SANCTION, "ban"));
  }

  @Test
  void whatIsHiddenIsCounted() {
    ClassDiagram all = ClassDiagram.of(schema(), 1, false);
    ClassDiagram few = ClassDiagram.of(schema(), 3, false);
    assertThat(few.drawn().edges().size() + few.hidden()).isEqualTo(few.relations());
    assertThat(few.relations()).isEqualTo(all.relations());
    assertThat(few.drawn().nodes()).extracting(node -> node.term()).doesNotContain(ex("Hermit"));
    assertThat(few.drawn().nodes().size() + few.classesHidden())
        .isEqualTo(all.drawn().nodes().size() + all.classesHidden());
    assertThat(few.classesHidden()).isPositive();
  }

  @Test
  void vocabularyIsLeftOutAndSaidSoUnlessItIsWanted() {
    Node owlClass = NodeFactory.createURI("http://www.w3.org/2002/07/owl#Class");
    ClassDiagram without = ClassDiagram.of(schema(), 1, false);
    assertThat(without.drawn().nodes()).extracting(node -> node.term()).doesNotContain(owlClass);
    assertThat(without.vocabulary()).isPositive();
    ClassDiagram with = ClassDiagram.of(schema(), 1, true);
    assertThat(with.drawn().nodes()).extracting(node -> node.term()).contains(owlClass);
    assertThat(with.vocabulary()).isZero();
  }

  private Schema schema() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(DATA, Lang.TTL).parse(graph);
    workspace.put(NodeFactory.createURI("urn:article"), graph);
    return workspace.read(snapshot -> Schema.of(snapshot, Progress.NONE, Cancellation.NONE));
  }

  private static Node ex(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }
}
