package org.entente.query.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.XSD;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.query.Limits;
import org.entente.query.ParsedQuery;
import org.entente.query.QueryResult;
import org.entente.query.SparqlRunner;
import org.entente.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SchemaTest {

  private static final String DATA =
      """
      PREFIX ex: <http://example.org/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      ex:Sanction rdfs:label "sanction"@en ; rdfs:subClassOf ex:Event .
      ex:target rdfs:domain ex:Event ; rdfs:range ex:Person .
      ex:s1 a ex:Sanction , ex:News ; ex:target ex:kp ; ex:day "2017-12-22"^^xsd:date .
      ex:s2 a ex:Sanction ; ex:target ex:kp , ex:ru , ex:nowhere ; ex:weight 2.5e0 , -7.25e0 .
      ex:s3 a ex:Sanction ; ex:target "the Kremlin"@en , "a bank" .
      ex:kp a ex:Country ; rdfs:label "North Korea"@en .
      ex:ru a ex:Country .
      ex:loose ex:target ex:kp .
      ex:mark rdf:reifies <<( ex:s1 ex:target ex:kp )>> .
      """;

  private final Workspace workspace = Workspace.memory();

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void objectsAreCountedByClassAndDatatypeAndSubjectsByClass() {
    Schema schema = read(DATA);
    assertThat(schema.objects(ex("target")))
        .containsExactlyInAnyOrder(
            new Tally(new End.OfClass(ex("Country")), 4, false),
            new Tally(new End.Unclassed(), 1, false),
            new Tally(datatype("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"), 1, false),
            new Tally(datatype(XSD.xstring.getURI()), 1, false));
    assertThat(schema.subjects(ex("target")))
        .containsExactly(
            new Tally(new End.OfClass(ex("Sanction")), 6, false),
            new Tally(new End.OfClass(ex("News")), 1, false),
            new Tally(new End.Unclassed(), 1, false));
  }

  @Test
  void valuesThatTheIndexHoldsInThemselvesAreOfTheirDatatypes() {
    Schema schema = read(DATA);
    assertThat(schema.objects(ex("day")))
        .containsExactly(new Tally(datatype(XSD.date.getURI()), 1, false));
    assertThat(schema.objects(ex("weight")))
        .containsExactly(new Tally(datatype(XSD.xdouble.getURI()), 2, false));
  }

  @Test
  void tripleThatIsSpokenOfIsAnEndOfItsOwn() {
    Node reifies = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies");
    assertThat(read(DATA).objects(reifies))
        .containsExactly(new Tally(new End.OfTriple(), 1, false));
  }

  @Test
  void classListsItsPredicatesWithTheirObjects() {
    Schema schema = read(DATA);
    assertThat(schema.predicatesOf(ex("Sanction")))
        .extracting(term -> Schema.name(term.node()), term -> term.count())
        .contains(
            tuple("<http://example.org/target>", 6L),
            tuple("<http://example.org/weight>", 2L),
            tuple("rdf:type", 4L));
    assertThat(schema.objects(ex("Sanction"), ex("target")))
        .contains(new Tally(new End.OfClass(ex("Country")), 3, false));
    assertThat(schema.objects(ex("News"), ex("target")))
        .containsExactly(new Tally(new End.OfClass(ex("Country")), 1, false));
  }

  @Test
  void declaredClassesThatNoEndHasAreTold() {
    Schema schema = read(DATA);
    assertThat(schema.unusedRanges(ex("target"))).containsExactly(ex("Person"));
    // A sanction is an event.
    assertThat(schema.unusedDomains(ex("target"))).isEmpty();
  }

  @Test
  void manyPlainTextsAreCountedByASampleAndSaidSo() {
    StringBuilder data = new StringBuilder("PREFIX ex: <http://example.org/>\n");
    for (int number = 0; number < 1_000; number++) {
      data.append("ex:n%1$d a ex:Note ; ex:says \"note number %1$d\" .\n".formatted(number));
    }
    assertThat(read(data.toString()).objects(ex("says")))
        .containsExactly(new Tally(datatype(XSD.xstring.getURI()), 1_000, true));
  }

  @Test
  void tripleInTwoGraphsCountsOnceAndChangesAreSeen() {
    Schema before = read(DATA);
    put("urn:other", DATA);
    assertThat(schema().objects(ex("target"))).isEqualTo(before.objects(ex("target")));
    put(
        "urn:other",
        "<http://example.org/x> <http://example.org/target> <http://example.org/kp> .");
    assertThat(schema().objects(ex("target")))
        .contains(new Tally(new End.OfClass(ex("Country")), 5, false));
  }

  @Test
  void queriesThatAreWrittenFindWhatWasCounted() {
    Schema schema = read(DATA);
    Node target = ex("target");
    assertThat(rows(SchemaQuery.instances(ex("Sanction"), "sanction"))).isEqualTo(3);
    assertThat(rows(SchemaQuery.uses(target, "target"))).isEqualTo(7);
    assertThat(rows(SchemaQuery.uses(ex("Sanction"), target, "target"))).isEqualTo(6);
    assertThat(schema.links()).isNotEmpty();
    for (Link link : schema.links()) {
      assertThat(rows(SchemaQuery.uses(link.from(), link.predicate(), link.to(), "it")))
          .as(link.toString())
          .isEqualTo((int) link.count());
    }
  }

  @Test
  void queryDeclaresJustThePrefixesThatItUses() {
    Node sanction = NodeFactory.createURI("https://w3id.org/entente/ontology#Sanction");
    assertThat(SchemaQuery.instances(sanction, "sanction"))
        .isEqualTo(
            """
            # Instances of sanction
            PREFIX en: <https://w3id.org/entente/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?instance ?label WHERE {
              ?instance a en:Sanction .
              OPTIONAL { ?instance rdfs:label ?label }
            }
            """);
  }

  private int rows(String query) {
    QueryResult result =
        new SparqlRunner(workspace).run(ParsedQuery.parse(query), Limits.NONE, Cancellation.NONE);
    return ((QueryResult.Rows) result).rows().size();
  }

  private Schema read(String turtle) {
    put("urn:article", turtle);
    return schema();
  }

  private Schema schema() {
    return workspace.read(snapshot -> Schema.of(snapshot, Progress.NONE, Cancellation.NONE));
  }

  private void put(String name, String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TTL).parse(graph);
    workspace.put(NodeFactory.createURI(name), graph);
  }

  private static End datatype(String uri) {
    return new End.OfDatatype(NodeFactory.createURI(uri));
  }

  private static Node ex(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }
}
