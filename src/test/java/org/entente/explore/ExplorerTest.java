package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.entente.base.Cancellation;
import org.entente.extract.record.Modality;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.ArticleNames;
import org.entente.mapping.En;
import org.entente.mapping.Examples;
import org.entente.mapping.MappedArticle;
import org.entente.mapping.Ontology;
import org.entente.store.Workspace;
import org.entente.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ExplorerTest {

  private final Workspace workspace = Workspace.memory();
  private final ArticleNames names = new ArticleNames(Examples.extraction().article());
  private final Node norway = names.entity(Examples.NORWAY);
  private final Node ghana = names.entity(Examples.GHANA);
  private final Node sanction = names.event(1);
  private final Node statement = names.event(2);
  private final Node attack = names.event(3);

  @BeforeEach
  void addArticle() {
    MappedArticle article = new ArticleMapper(Ontology.places()).map(Examples.extraction());
    workspace.put(article.name(), article.graph());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void neighboursAreCountedByPredicateBothWays() {
    List<PredicateCount> counts =
        explore(explorer -> explorer.neighbours().counts(ghana, Cancellation.NONE));

    assertThat(counts)
        .extracting(PredicateCount::direction, PredicateCount::label, PredicateCount::count)
        .containsExactly(
            tuple(Direction.OUT, "capital", 1),
            tuple(Direction.IN, "target", 1),
            tuple(Direction.IN, "target of the sanction", 1));
  }

  @Test
  void edgesBearTheModalityOfTheirEventAndTheirRole() {
    List<Edge> edges =
        explore(
            explorer ->
                explorer
                    .neighbours()
                    .edges(
                        List.of(attack),
                        List.of(norway, ghana),
                        triple -> false,
                        Cancellation.NONE));

    assertThat(edges)
        .extracting(Edge::subject, Edge::object, Edge::modality, Edge::role)
        .containsExactly(
            tuple(attack, norway, Modality.CLAIMED, EdgeRole.AGENT),
            tuple(attack, ghana, Modality.CLAIMED, EdgeRole.TARGET));
  }

  @Test
  void anArticleDrawsItsEventsAndEntitiesOnly() {
    Subgraph graph =
        explore(explorer -> explorer.neighbours().ofGraph(names.article(), Cancellation.NONE));

    assertThat(graph.vertices())
        .extracting(Vertex::kind)
        .containsExactlyInAnyOrder(
            Kind.SANCTION,
            Kind.STATEMENT,
            Kind.MILITARY_ACTION,
            Kind.MEASURE,
            Kind.COUNTRY,
            Kind.COUNTRY,
            Kind.PERSON,
            Kind.OFFICE);
    assertThat(graph.edges()).hasSize(8);
  }

  @Test
  void aFactOnACardOpensAtTheSentenceThatSaysIt() {
    NodeCard card = explore(explorer -> explorer.cards().of(sanction, 10, Cancellation.NONE));
    Evidence evidence =
        card.groups().stream()
            .filter(group -> group.predicate().equals(En.sanctionTarget))
            .findFirst()
            .orElseThrow()
            .facts()
            .items()
            .getFirst()
            .evidence()
            .getFirst();

    assertThat(evidence.span()).isEqualTo(Examples.span("Ghana"));
    assertThat(evidence.words()).isEqualTo("Ghana");
    assertThat(evidence.rule()).contains("test.rule");
    assertThat(evidence.sentence().orElseThrow().number()).isEqualTo(1);
    assertThat(evidence.sentence().orElseThrow().text()).startsWith("Norway imposed");
    assertThat(evidence.claimedBy()).isEmpty();
  }

  @Test
  void aClaimNamesWhoMakesIt() {
    List<Evidence> evidence =
        explore(explorer -> explorer.cards().evidence(Triple.create(attack, En.target, ghana)));

    assertThat(evidence)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.modality()).isEqualTo(Modality.CLAIMED);
              assertThat(each.claimedBy()).extracting(Vertex::label).containsExactly("Ama Boateng");
            });
  }

  @Test
  void aCardShowsNamesClassesAndMentions() {
    NodeCard card = explore(explorer -> explorer.cards().of(norway, 10, Cancellation.NONE));

    assertThat(card.labels()).startsWith("Norway@en");
    assertThat(card.types()).first().isEqualTo("country");
    assertThat(card.sameAs()).hasSize(1);
    assertThat(card.mentions().items())
        .extracting(Evidence::span)
        .containsExactly(Examples.span("Norway"));
  }

  @Test
  void anEventsMentionNamesItsRule() {
    NodeCard card = explore(explorer -> explorer.cards().of(statement, 10, Cancellation.NONE));

    assertThat(card.mentions().items().getFirst().rule()).contains("test.rule");
  }

  @Test
  void anUnknownNodeHasAnEmptyCard() {
    Node unknown = NodeFactory.createURI("http://example.org/someThing-new");

    NodeCard card = explore(explorer -> explorer.cards().of(unknown, 10, Cancellation.NONE));

    assertThat(card.vertex().label()).isEqualTo("some thing new");
    assertThat(card.groups()).isEmpty();
  }

  @Test
  void searchIgnoresCaseAndDiacriticsAndRanksWholeLabelsFirst() {
    Graph more = GraphFactory.createGraphMem();
    more.add(label("http://example.org/1", "Curaçao"));
    more.add(label("http://example.org/2", "Norwayland"));
    workspace.put(NodeFactory.createURI("http://example.org/g"), more);

    assertThat(found("curac")).containsExactly("Curaçao");
    assertThat(found("NORWAY")).startsWith("Norway").contains("Norwayland");
    assertThat(found("boat am"))
        .containsExactly("Ama Boateng", "Ama Boateng: “Norway will attack Accra”");
    assertThat(found("  ")).isEmpty();
    assertThat(found("orway")).isEmpty();
  }

  @Test
  void classesAreCountedByTheMostSpecificOne() {
    List<ClassCount> classes = explore(explorer -> explorer.entities().classes(Cancellation.NONE));

    assertThat(classes)
        .extracting(ClassCount::label, ClassCount::count)
        .containsExactly(
            tuple("article", 1),
            tuple("country", 2),
            tuple("measure", 1),
            tuple("military action", 1),
            tuple("office", 1),
            tuple("person", 1),
            tuple("place", 2),
            tuple("sanction", 1),
            tuple("statement", 1));
    Page<Vertex> countries =
        explore(explorer -> explorer.entities().members(En.Country, 0, 10, Cancellation.NONE));
    assertThat(countries.items()).extracting(Vertex::label).containsExactly("Ghana", "Norway");
  }

  @Test
  void labelsPreferTheWantedLanguageThenNoneThenAny() {
    Node thing = NodeFactory.createURI("http://example.org/thing");
    Graph graph = GraphFactory.createGraphMem();
    graph.add(
        Triple.create(thing, RDFS.label.asNode(), NodeFactory.createLiteralLang("Ding", "de")));
    graph.add(
        Triple.create(thing, RDFS.label.asNode(), NodeFactory.createLiteralLang("Thing", "en-GB")));
    workspace.put(NodeFactory.createURI("http://example.org/g"), graph);

    assertThat(labelIn(thing, "en")).isEqualTo("Thing");
    assertThat(labelIn(thing, "de")).isEqualTo("Ding");
    assertThat(labelIn(thing, "fr")).isEqualTo("Ding");
  }

  @Test
  void anArticleIsReadWithSentencesAndMentions() {
    ArticleView view =
        explore(explorer -> explorer.articles().view(names.article(), Cancellation.NONE))
            .orElseThrow();

    assertThat(view.text()).isEqualTo(Examples.TEXT);
    assertThat(view.sentences()).extracting(SentenceText::number).containsExactly(1, 2);
    assertThat(view.mentions())
        .extracting(MentionMark::span)
        .contains(Examples.span("Ama Boateng"));
  }

  @Test
  void aSpanLeadsToWhatItSpeaksOfAndToItsFacts() {
    Span span = Examples.span("on Ghana last");

    List<Vertex> mentioned =
        explore(
            explorer -> explorer.articles().mentionedIn(names.article(), span, Cancellation.NONE));
    List<Edge> facts =
        explore(explorer -> explorer.articles().factsIn(names.article(), span, Cancellation.NONE));

    assertThat(mentioned).extracting(Vertex::node).containsExactly(sanction, ghana);
    assertThat(facts).extracting(Edge::predicate).containsExactly(En.sanctionTarget);
  }

  @Test
  void anEventLeadsToItsClause() {
    List<Span> spans =
        explore(
            explorer -> explorer.articles().spansOf(names.article(), attack, Cancellation.NONE));

    assertThat(spans).containsExactly(Examples.span("Norway will attack Accra"));
  }

  @Test
  void anEventIsGroundedInTheWordsOfEachRole() {
    NodeCard card = explore(explorer -> explorer.cards().of(sanction, 8, Cancellation.NONE));

    Ground ground = card.grounds().getFirst();
    assertThat(ground.clause().rule()).isPresent();
    assertThat(ground.trigger()).hasSize(1);
    assertThat(ground.roles())
        .extracting(RoleWords::role, role -> role.filler().label(), role -> role.words().words())
        .containsExactly(
            tuple("imposed by", "Norway", "Norway"),
            tuple("target of the sanction", "Ghana", "Ghana"));
    assertThat(ground.roles()).extracting(RoleWords::slots).containsExactly("subject", "");
  }

  @Test
  void entitiesHaveNoGrounds() {
    assertThat(explore(explorer -> explorer.cards().of(norway, 8, Cancellation.NONE)).grounds())
        .isEmpty();
  }

  private List<String> found(String text) {
    return explore(explorer -> explorer.search().find(text, 10, Cancellation.NONE)).stream()
        .map(found -> found.vertex().label())
        .toList();
  }

  private String labelIn(Node node, String language) {
    return workspace.read(snapshot -> new Explorer(snapshot, List.of(language)).labels().of(node));
  }

  private static Triple label(String iri, String label) {
    return Triple.create(
        NodeFactory.createURI(iri), RDFS.label.asNode(), NodeFactory.createLiteralString(label));
  }

  private <T> T explore(Function<Explorer, T> question) {
    return workspace.read(snapshot -> question.apply(new Explorer(snapshot)));
  }
}
