package org.entente.explore.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.entente.base.Progress;
import org.entente.explore.Explorer;
import org.entente.explore.Vertex;
import org.entente.mapping.En;
import org.entente.store.Workspace;
import org.junit.jupiter.api.Test;

final class PathSearchTest {

  private static final int NODES = 7;
  private static final List<Node> PREDICATES = List.of(iri("p"), iri("q"), iri("r"));

  /// An edge between two numbered nodes over a numbered predicate.
  record Drawn(int from, int predicate, int to) {

    Triple triple() {
      return Triple.create(node(from), PREDICATES.get(predicate), node(to));
    }
  }

  @Property(tries = 200)
  void pathsAreThoseOfBruteForce(
      @ForAll("graphs") List<Drawn> edges,
      @ForAll @IntRange(min = 1, max = 6) int longest,
      @ForAll boolean withoutOne) {
    Graph graph = shortcuts();
    edges.forEach(edge -> graph.add(edge.triple()));
    Set<Node> without = withoutOne ? Set.of(PREDICATES.getFirst()) : Set.of();
    List<Drawn> allowed =
        edges.stream().filter(edge -> !withoutOne || edge.predicate() != 0).toList();
    List<List<Node>> expected = bruteForce(allowed, longest);

    PathAnswer all =
        answer(graph, new PathQuestion(List.of(node(0), node(1)), longest, 10_000, without));

    assertThat(all.paths().stream().map(PathSearchTest::nodes))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(all.paths()).isSortedAccordingTo((one, other) -> one.length() - other.length());
    int least = expected.stream().mapToInt(List::size).min().orElse(0);
    assertThat(all.shortest())
        .isEqualTo(expected.stream().filter(path -> path.size() == least).count());
    assertThat(all.searched()).isEqualTo(longest);
    for (Path path : all.paths()) {
      for (Hop hop : path.hops()) {
        assertThat(
                hop.edges().stream()
                    .map(edge -> Triple.create(edge.subject(), edge.predicate(), edge.object())))
            .containsExactlyInAnyOrderElementsOf(
                allowed.stream()
                    .map(Drawn::triple)
                    .filter(triple -> joins(triple, hop.from().node(), hop.to().node()))
                    .collect(Collectors.toSet()));
      }
    }
  }

  @Property(tries = 50)
  void fewPathsAreTheShortestOfAll(
      @ForAll("graphs") List<Drawn> edges, @ForAll @IntRange(min = 1, max = 5) int most) {
    Graph graph = GraphFactory.createGraphMem();
    edges.forEach(edge -> graph.add(edge.triple()));
    List<Integer> lengths =
        bruteForce(edges, 6).stream().map(path -> path.size() - 1).sorted().limit(most).toList();

    PathAnswer few = answer(graph, new PathQuestion(List.of(node(0), node(1)), 6, most, Set.of()));

    assertThat(few.paths().stream().map(Path::length)).containsExactlyElementsOf(lengths);
  }

  @Test
  void articlesConceptsReifiersMentionsAndLiteralsAreNoShortcuts() {
    Graph graph = shortcuts();
    graph.add(node(0), PREDICATES.get(0), node(2));
    graph.add(node(1), PREDICATES.get(1), node(2));

    PathAnswer answer =
        answer(graph, new PathQuestion(List.of(node(0), node(1)), 6, 100, Set.of()));

    assertThat(answer.paths().stream().map(PathSearchTest::nodes))
        .containsExactly(List.of(node(0), node(2), node(1)));
  }

  @Test
  void anArticleMayStandAtAnEnd() {
    Graph graph = shortcuts();

    PathAnswer answer =
        answer(graph, new PathQuestion(List.of(iri("article"), node(1)), 3, 100, Set.of()));

    assertThat(answer.paths().stream().map(PathSearchTest::nodes))
        .contains(List.of(iri("article"), node(1)));
  }

  @Test
  void thePathsOfSeveralEntitiesComePairByPair() {
    Graph graph = GraphFactory.createGraphMem();
    graph.add(node(0), PREDICATES.get(0), node(1));
    graph.add(node(1), PREDICATES.get(0), node(2));

    List<PathAnswer> answers =
        answers(
            graph,
            new PathQuestion(List.of(node(0), node(1), node(2)), 4, 9, Set.of()),
            Cancellation.NONE);

    assertThat(answers.stream().map(answer -> answer.paths().getFirst().length()))
        .containsExactly(1, 2, 1);
  }

  @Test
  void theQueryOfAPathGivesItsEdges() {
    Graph graph = GraphFactory.createGraphMem();
    graph.add(node(0), PREDICATES.get(0), node(2));
    graph.add(node(2), PREDICATES.get(1), node(0));
    graph.add(node(1), PREDICATES.get(2), node(2));
    graph.add(node(1), PREDICATES.get(2), node(3));
    Path path =
        answer(graph, new PathQuestion(List.of(node(0), node(1)), 4, 9, Set.of()))
            .paths()
            .getFirst();
    var query = QueryFactory.create(path.sparql(), Syntax.syntaxSPARQL_11);

    try (QueryExec exec = QueryExec.graph(graph).query(query).build()) {
      Graph constructed = exec.construct();
      assertThat(constructed.size()).isEqualTo(3);
      assertThat(constructed.contains(node(1), PREDICATES.get(2), node(3))).isFalse();
    }
  }

  @Test
  void aCancelledSearchStops() {
    CancellationSource cancellation = new CancellationSource();
    cancellation.cancel();
    PathQuestion question = new PathQuestion(List.of(node(0), node(1)), 4, 9, Set.of());

    assertThatThrownBy(() -> answers(shortcuts(), question, cancellation))
        .isInstanceOf(CancellationException.class);
  }

  @Provide
  Arbitrary<List<Drawn>> graphs() {
    Arbitrary<Integer> node = Arbitraries.integers().between(0, NODES - 1);
    return Combinators.combine(node, Arbitraries.integers().between(0, 2), node)
        .as(Drawn::new)
        .list()
        .uniqueElements()
        .ofMaxSize(14);
  }

  /// What joins the two ends but is no edge of the drawn graph, or leads through no station.
  private static Graph shortcuts() {
    Graph graph = GraphFactory.createGraphMem();
    Node[] between = {
      iri("article"), iri("concept"), iri("mention"), iri("reifier"), iri("statement")
    };
    for (Node each : between) {
      graph.add(node(0), iri("near"), each);
      graph.add(each, iri("near"), node(1));
    }
    graph.add(iri("article"), RDF.Nodes.type, En.Article);
    graph.add(iri("concept"), RDF.Nodes.type, SKOS.Concept.asNode());
    graph.add(iri("mention"), RDF.Nodes.type, En.Mention);
    graph.add(iri("statement"), RDF.Nodes.type, RDF.Statement.asNode());
    graph.add(
        iri("reifier"),
        RDF.reifies.asNode(),
        NodeFactory.createTripleTerm(Triple.create(node(0), iri("p"), node(1))));
    for (int number = 0; number < 2; number++) {
      graph.add(node(number), iri("named"), NodeFactory.createLiteralString("the very same name"));
      graph.add(node(number), iri("counted"), NodeFactory.createLiteralByValue(7));
      graph.add(node(number), RDF.Nodes.type, En.Country);
    }
    return graph;
  }

  private static List<List<Node>> bruteForce(List<Drawn> edges, int longest) {
    Set<List<Node>> found = new HashSet<>();
    extend(edges, new ArrayList<>(List.of(0)), longest, found);
    return List.copyOf(found);
  }

  private static void extend(
      List<Drawn> edges, List<Integer> path, int longest, Set<List<Node>> found) {
    int last = path.getLast();
    if (last == 1) {
      found.add(path.stream().map(PathSearchTest::node).toList());
      return;
    }
    if (path.size() > longest) {
      return;
    }
    for (Drawn edge : edges) {
      int next = edge.from() == last ? edge.to() : edge.to() == last ? edge.from() : last;
      if (!path.contains(next)) {
        path.add(next);
        extend(edges, path, longest, found);
        path.removeLast();
      }
    }
  }

  private static boolean joins(Triple triple, Node one, Node other) {
    return (triple.getSubject().equals(one) && triple.getObject().equals(other))
        || (triple.getSubject().equals(other) && triple.getObject().equals(one));
  }

  private static PathAnswer answer(Graph graph, PathQuestion question) {
    return answers(graph, question, Cancellation.NONE).getFirst();
  }

  private static List<PathAnswer> answers(
      Graph graph, PathQuestion question, Cancellation cancellation) {
    try (Workspace workspace = Workspace.memory()) {
      workspace.put(iri("graph"), graph);
      return workspace.read(
          snapshot ->
              new PathSearch(new Explorer(snapshot)).answer(question, Progress.NONE, cancellation));
    }
  }

  private static List<Node> nodes(Path path) {
    return path.vertices().stream().map(Vertex::node).toList();
  }

  private static Node node(int number) {
    return iri("node/" + number);
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }
}
