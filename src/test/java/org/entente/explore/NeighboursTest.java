package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.ArticleNames;
import org.entente.mapping.En;
import org.entente.mapping.Examples;
import org.entente.mapping.MappedArticle;
import org.entente.mapping.Ontology;
import org.entente.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NeighboursTest {

  private static final int MANY = 3_000;
  private static final Node HUB = iri("hub");
  private static final Node LIKES = iri("likes");

  private final Workspace workspace = Workspace.memory();
  private final ArticleNames names = new ArticleNames(Examples.extraction().article());

  @BeforeEach
  void addArticleAndHub() {
    MappedArticle article = new ArticleMapper(Ontology.places()).map(Examples.extraction());
    workspace.put(article.name(), article.graph());
    Graph one = GraphFactory.createGraphMem();
    Graph other = GraphFactory.createGraphMem();
    for (int number = 0; number < MANY; number++) {
      Triple likes = Triple.create(iri("fan/" + number), LIKES, HUB);
      one.add(likes);
      if (number % 3 == 0) {
        other.add(likes);
      }
      one.add(HUB, RDFS.Nodes.label, NodeFactory.createLiteralString("The hub, name " + number));
    }
    one.add(HUB, LIKES, HUB);
    one.add(HUB, LIKES, NodeFactory.createLiteralString("a literal among the nodes"));
    one.add(HUB, LIKES, NodeFactory.createLiteralByValue(7));
    one.add(HUB, LIKES, NodeFactory.createBlankNode("someone"));
    one.add(
        iri("claim"),
        RDF.reifies.asNode(),
        NodeFactory.createTripleTerm(Triple.create(HUB, LIKES, HUB)));
    one.add(iri("claim"), iri("by"), HUB);
    one.add(iri("broad"), En.participant, HUB);
    one.add(iri("narrow"), En.participant, HUB);
    one.add(iri("narrow"), En.agent, HUB);
    workspace.put(iri("one"), one);
    workspace.put(iri("other"), other);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aHubIsCountedByPredicateWithoutLiteralsReifiersAndItself() {
    List<PredicateCount> counts =
        explore(explorer -> explorer.neighbours().counts(HUB, Cancellation.NONE));
    int degree = explore(explorer -> explorer.neighbours().degree(HUB, Cancellation.NONE));

    assertThat(counts)
        .extracting(PredicateCount::direction, PredicateCount::label, PredicateCount::count)
        .containsExactly(
            tuple(Direction.OUT, "likes", 1),
            tuple(Direction.IN, "agent", 1),
            tuple(Direction.IN, "likes", MANY),
            tuple(Direction.IN, "participant", 1));
    assertThat(degree).isEqualTo(MANY + 3);
  }

  @Test
  void idsTellTheSameNeighboursAsTriplesDo() {
    List<Node> nodes =
        List.of(
            names.entity(Examples.NORWAY),
            names.entity(Examples.GHANA),
            names.event(1),
            names.event(2),
            names.event(3),
            names.article(),
            HUB,
            iri("claim"),
            iri("narrow"),
            iri("broad"));

    for (Node node : nodes) {
      assertThat(Set.copyOf(all(node))).as(node.toString()).isEqualTo(byTriples(node));
    }
  }

  @Test
  void pagesOfAHubBringEachNeighbourOnce() {
    Set<Node> shown = new LinkedHashSet<>();
    Expansion page = next(HUB, Set.of(), shown, 400);
    int pages = 0;
    while (!page.coming().isEmpty()) {
      assertThat(page.total()).isEqualTo(MANY + 3);
      assertThat(page.coming()).noneMatch(shown::contains);
      shown.addAll(page.coming());
      assertThat(page.more()).isEqualTo(shown.size() < MANY + 3);
      page = next(HUB, Set.of(), shown, 400);
      pages++;
    }

    assertThat(shown).hasSize(MANY + 3);
    assertThat(pages).isEqualTo(8);
  }

  @Test
  void onlyTheChosenWaysAreGone() {
    Expansion chosen =
        next(
            HUB,
            Set.of(new Way(Direction.OUT, LIKES), new Way(Direction.IN, En.agent)),
            Set.of(),
            100);

    assertThat(chosen.coming())
        .containsExactlyInAnyOrder(NodeFactory.createBlankNode("someone"), iri("narrow"));
    assertThat(chosen.total()).isEqualTo(2);
  }

  @Test
  void theQueryOfAllNeighboursFindsThem() {
    for (Node node : List.of(HUB, names.event(1), names.event(2), names.entity(Examples.GHANA))) {
      Expansion all = next(node, Set.of(), Set.of(), Integer.MAX_VALUE);

      assertThat(constructed(node, NeighbourQuery.all(node, all.ways())))
          .isEqualTo(Set.copyOf(all.coming()));
    }
  }

  @Test
  void theQueryOfSomeWaysFindsTheirNeighboursOnly() {
    Set<Way> ways = Set.of(new Way(Direction.IN, En.participant), new Way(Direction.OUT, LIKES));
    Expansion some = next(HUB, ways, Set.of(), Integer.MAX_VALUE);

    assertThat(constructed(HUB, NeighbourQuery.all(HUB, ways)))
        .isEqualTo(Set.copyOf(some.coming()))
        .doesNotContain(iri("narrow"));
  }

  @Test
  void theQueryOfAPageFindsThePage() {
    Expansion first = next(HUB, Set.of(), Set.of(), 50);
    Expansion second = next(HUB, Set.of(), new HashSet<>(first.coming()), 50);

    assertThat(constructed(HUB, NeighbourQuery.some(HUB, second.ways(), second.coming())))
        .isEqualTo(Set.copyOf(second.coming()))
        .hasSize(50);
  }

  @Test
  void edgesOfNewNodesReachWhatIsShownAcrossAHub() {
    List<Edge> edges =
        explore(
            explorer ->
                explorer
                    .neighbours()
                    .edges(
                        List.of(HUB, iri("narrow")),
                        List.of(iri("fan/1"), iri("fan/2")),
                        triple -> triple.getSubject().equals(iri("fan/2")),
                        Cancellation.NONE));

    assertThat(edges)
        .extracting(Edge::subject, Edge::predicate, Edge::object)
        .containsExactly(tuple(iri("fan/1"), LIKES, HUB), tuple(iri("narrow"), En.agent, HUB));
  }

  @Test
  void whatIsKeptIsForgottenWhenTheWorkspaceChanges() {
    assertThat(all(HUB)).contains(iri("fan/5"));
    Graph reified = GraphFactory.createGraphMem();
    reified.add(
        iri("fan/5"),
        RDF.reifies.asNode(),
        NodeFactory.createTripleTerm(Triple.create(HUB, LIKES, HUB)));
    workspace.put(iri("later"), reified);

    assertThat(all(HUB)).doesNotContain(iri("fan/5"));
  }

  @Test
  void aCancelledCountStops() {
    CancellationSource cancellation = new CancellationSource();
    cancellation.cancel();

    assertThatThrownBy(() -> explore(explorer -> explorer.neighbours().counts(HUB, cancellation)))
        .isInstanceOf(CancellationException.class);
  }

  private List<Node> all(Node node) {
    return next(node, Set.of(), Set.of(), Integer.MAX_VALUE).coming();
  }

  private Expansion next(Node node, Set<Way> ways, Set<Node> shown, int limit) {
    return explore(
        explorer ->
            explorer.neighbours().next(node, ways, shown::contains, limit, Cancellation.NONE));
  }

  /// The neighbours by [Vertices#isDrawn], triple by triple.
  private Set<Node> byTriples(Node node) {
    return workspace.read(
        snapshot -> {
          Vertices vertices = new Explorer(snapshot).vertices();
          List<Triple> triples = new ArrayList<>();
          snapshot.find(node, Node.ANY, Node.ANY).forEachRemaining(triples::add);
          snapshot.find(Node.ANY, Node.ANY, node).forEachRemaining(triples::add);
          Set<Node> others = new HashSet<>();
          for (Triple triple : triples) {
            if (vertices.isDrawn(triple)) {
              others.add(triple.getSubject());
              others.add(triple.getObject());
            }
          }
          others.remove(node);
          return others;
        });
  }

  private Set<Node> constructed(Node node, String sparql) {
    var query = QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
    return workspace.read(
        snapshot -> {
          Set<Node> others = new HashSet<>();
          try (QueryExec exec = QueryExec.dataset(snapshot.dataset()).query(query).build()) {
            exec.construct()
                .find()
                .forEachRemaining(
                    triple -> {
                      others.add(triple.getSubject());
                      others.add(triple.getObject());
                    });
          }
          others.remove(node);
          return others;
        });
  }

  private <T> T explore(Function<Explorer, T> reading) {
    return workspace.read(snapshot -> reading.apply(new Explorer(snapshot)));
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }
}
