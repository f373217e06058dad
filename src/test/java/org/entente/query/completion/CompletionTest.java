package org.entente.query.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.entente.base.Cancellation;
import org.entente.query.completion.EntityNames.Named;
import org.entente.store.Snapshot;
import org.entente.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompletionTest {

  private static final String PROLOGUE = "PREFIX ex: <http://example.org/> ";

  private static final String DATA =
      """
      PREFIX ex: <http://example.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      ex:Sanction rdfs:subClassOf ex:Event .
      ex:Talk rdfs:subClassOf ex:Event .
      ex:hosts rdfs:domain ex:Event ; rdfs:label "is hosted by"@en .
      ex:target rdfs:range ex:Country .
      ex:s1 a ex:Sanction ; ex:agent ex:us ; ex:target ex:kp .
      ex:s2 a ex:Sanction ; ex:agent ex:us ; ex:target ex:kp , ex:ru .
      ex:s3 a ex:Sanction ; ex:agent ex:ru ; ex:target ex:us .
      ex:t1 a ex:Talk ; ex:agent ex:us ; ex:place ex:geneva .
      ex:us a ex:Country ; ex:capital ex:dc ; rdfs:label "United States"@en .
      ex:kp a ex:Country ; ex:capital ex:py ; rdfs:label "North Korea"@en , "Nordkorea"@de .
      ex:ru a ex:Country ; rdfs:label "Russia"@en , "Россия"@ru .
      ex:geneva a ex:City ; rdfs:label "Geneva"@en .
      """;

  private final Workspace workspace = Workspace.memory();

  @BeforeEach
  void load() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(DATA, Lang.TTL).parse(graph);
    workspace.put(NodeFactory.createURI("urn:article"), graph);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void predicatesOfTheStatedClassAreProposedByTheirCountsThere() {
    assertThat(kinds(Proposal.Kind.PREDICATE, "SELECT * { ?s a ex:Sanction ; | }"))
        .extracting(Proposal::text, Proposal::count)
        .containsExactly(
            tuple("ex:target", 4L),
            tuple("rdf:type", 3L),
            tuple("ex:agent", 3L),
            tuple("ex:hosts", 0L));
  }

  @Test
  void classAboveHasThePredicatesOfThoseBelowAndOfItsDomain() {
    assertThat(kinds(Proposal.Kind.PREDICATE, "SELECT * { ?s ex| . ?s a ex:Event }"))
        .extracting(Proposal::text, Proposal::count)
        .containsExactly(
            tuple("ex:agent", 4L),
            tuple("ex:target", 4L),
            tuple("ex:place", 1L),
            tuple("ex:hosts", 0L));
  }

  @Test
  void otherPredicatesOfTheSubjectTellItsClass() {
    assertThat(texts("SELECT * { ?s ex:place ?p ; ex:| }"))
        .containsExactly("ex:agent", "ex:place", "ex:hosts");
  }

  @Test
  void rangeOfAPredicateTellsTheClassOfWhatItLeadsTo() {
    assertThat(texts("SELECT * { ?s ex:target ?c . ?c ex:| }")).containsExactly("ex:capital");
    assertThat(texts("SELECT * { ?s ex:target/ex:| }")).containsExactly("ex:capital");
  }

  @Test
  void classesAreProposedByTheirNumberOfInstances() {
    assertThat(kinds(Proposal.Kind.CLASS, "SELECT * { ?s a ex:| }"))
        .extracting(Proposal::text, Proposal::count)
        .startsWith(tuple("ex:Country", 3L), tuple("ex:Sanction", 3L))
        .contains(tuple("ex:Event", 0L));
    assertThat(texts("SELECT * { ?s ex:capital ?x ; a ex:| }")).containsExactly("ex:Country");
  }

  @Test
  void mostFrequentObjectsOfThePredicateAreProposed() {
    assertThat(kinds(Proposal.Kind.ENTITY, "SELECT * { ?s ex:agent | }"))
        .extracting(Proposal::text, Proposal::label, Proposal::count)
        .containsExactly(tuple("ex:us", "United States", 3L), tuple("ex:ru", "Russia", 1L));
  }

  @ParameterizedTest
  @CsvSource({
    "north kor, North Korea",
    "Nordk, Nordkorea",
    "kore, North Korea",
    "ex:kor, North Korea",
  })
  void entityIsFoundByItsLabelInAnyLanguage(String typed, String label) {
    assertThat(entities("SELECT * { ?s ex:target " + typed + "| }"))
        .containsExactly(new Proposal(Proposal.Kind.ENTITY, "ex:kp", label, 2, "country"));
  }

  @Test
  void entityThatThePredicateNeverLeadsToIsLeftOutWhileOthersFit() {
    assertThat(entities("SELECT * { ?s ex:target |")).isEmpty();
    assertThat(entities("SELECT * { ?s ex:place north korea|"))
        .extracting(Proposal::text, Proposal::count)
        .containsExactly(tuple("ex:kp", 0L));
    assertThat(entities("SELECT * { unit|"))
        .extracting(Proposal::text, Proposal::count)
        .containsExactly(tuple("ex:us", 7L));
  }

  @Test
  void variablesOfTheQueryAreProposedWithWhatTheyAre() {
    assertThat(kinds(Proposal.Kind.VARIABLE, "SELECT * { ?event a ex:Talk . ?x ex:p ?e| }"))
        .containsExactly(new Proposal(Proposal.Kind.VARIABLE, "?event", "", 0, "ex:Talk"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "se| ! SELECT",
        "SELECT ?s { ?s ex:p 1 . opt| } ! OPTIONAL",
        "SELECT ?s { ?s ex:p 1 . FILTER (str| ) } ! STR",
        "SELECT ?s { ?s ex:p 1 } ord| ! ORDER BY",
        "PREFIX foa| ! foaf: <http://xmlns.com/foaf/0.1/>",
        "SELECT ?s { ?s foa| ! foaf:",
        "SELECT * { ?s a <http://example.org/Tal| } ! <http://example.org/Talk>",
      })
  void wordsAreProposedWhereTheGrammarHasThem(String query, String first) {
    assertThat(texts(query)).startsWith(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {"SELECT ?s { # the sel|", "SELECT ?s { ?s ex:p 'sel|", "SELECT ?s { ?s ex:p 4|"})
  void nothingIsProposedInCommentsStringsAndNumbers(String query) {
    assertThat(texts(query)).isEmpty();
  }

  @Test
  void wordAtTheCaretIsReplacedWhole() {
    String query = "SELECT * { ?s ex:target north kor }";
    Place place = Place.at(query, query.indexOf(" }"));
    assertThat(place.replaced().in(query)).isEqualTo("north kor");
    assertThat(place.typed()).isEqualTo("north kor");
  }

  @Test
  void statisticsFollowTheData() {
    assertThat(workspace.read(CompletionTest::statistics).triples()).isPositive();
    long before = workspace.read(CompletionTest::statistics).triples();
    workspace.drop(NodeFactory.createURI("urn:article"));
    assertThat(workspace.read(CompletionTest::statistics).triples()).isLessThan(before);
  }

  private static Statistics statistics(Snapshot snapshot) {
    return Statistics.of(snapshot, Cancellation.NONE);
  }

  private List<Proposal> proposals(String marked) {
    Place place = place(marked);
    return workspace.read(snapshot -> new Completion(statistics(snapshot)).at(place, 50));
  }

  private List<String> texts(String marked) {
    return proposals(marked).stream().map(Proposal::text).toList();
  }

  private List<Proposal> kinds(Proposal.Kind kind, String marked) {
    return proposals(marked).stream().filter(each -> each.kind() == kind).toList();
  }

  private List<Proposal> entities(String marked) {
    Place place = place(marked);
    return workspace.read(
        snapshot ->
            new EntityCompletion(snapshot, (text, limit, cancellation) -> named(snapshot, text))
                .at(place, 20, Cancellation.NONE));
  }

  /// Every label that holds the words, which is enough for the few that are here.
  private static List<Named> named(Snapshot snapshot, String text) {
    return snapshot
        .union()
        .find(null, RDFS.label.asNode(), null)
        .filterKeep(
            triple ->
                triple
                    .getObject()
                    .getLiteralLexicalForm()
                    .toLowerCase(Locale.ROOT)
                    .contains(text.toLowerCase(Locale.ROOT)))
        .filterKeep(triple -> triple.getSubject().getURI().startsWith("http://example.org/"))
        .mapWith(
            triple ->
                new Named(
                    triple.getSubject(), triple.getObject().getLiteralLexicalForm(), "country"))
        .toList();
  }

  private static Place place(String marked) {
    String query = PROLOGUE + marked;
    int caret = query.indexOf('|');
    return Place.at(query.replace("|", ""), caret);
  }
}
