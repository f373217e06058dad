package org.entente.view.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.entente.base.Cancellation;
import org.entente.store.Workspace;
import org.entente.view.GraphSnapshot;
import org.entente.view.PlacedNode;
import org.entente.view.Point;
import org.entente.view.StepName;
import org.entente.view.Subgraph;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleGraph;
import org.entente.view.source.WorkspaceSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ViewOpeningTest {

  private static final Node GRAPH = node("graph");
  private static final String THREE =
      """
      @prefix : <http://example.org/> .
      @prefix en: <https://w3id.org/entente/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      :a a en:Country ; rdfs:label "Norland" ; en:agreedOn :c ; en:memberOf :b .
      :b a en:InternationalOrganization ; rdfs:label "League" .
      :c a en:Topic ; rdfs:label "fish" .
      """;

  private final Workspace workspace = Workspace.memory();
  private final WorkspaceSource source = new WorkspaceSource(workspace);
  private final VisibleGraph graph = new VisibleGraph();

  @BeforeEach
  void fill() {
    workspace.put(GRAPH, rdf(THREE));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void viewOpensWithTheNodesPlacesPinsAndFactsThatItWasSavedWith() {
    show("a", "b", "c");
    graph.hide("Hide", Set.of(node("c")));
    graph.move("Move", Map.of(node("a"), new Point(7, 8)));
    SavedView view = save();
    graph.undo();
    graph.undo();
    OpenedView opened = open(view);
    assertThat(opened.missing()).isEmpty();
    assertThat(opened.missingFacts()).isZero();
    graph.open(
        StepName.of("Open"),
        opened.nodes(),
        opened.edges(),
        view.filter(),
        view.emphasis(),
        view.layout());
    assertThat(save())
        .usingRecursiveComparison()
        .ignoringCollectionOrder()
        .ignoringFields("steps")
        .isEqualTo(view);
    assertThat(opened.nodes())
        .extracting(PlacedNode::pinned, PlacedNode::at)
        .contains(tuple(true, new Point(7, 8)));
  }

  @Test
  void factsThatTheViewDidNotShowStayHiddenThoughTheWorkspaceHasThem() {
    Subgraph all = read("a", "b", "c");
    List<VisibleEdge> some = all.edges().subList(0, 1);
    assertThat(all.edges()).hasSize(2);
    graph.show("Show", new Subgraph(all.nodes(), some));
    assertThat(open(save()).edges()).isEqualTo(some);
  }

  @Test
  void whatTheWorkspaceLostIsNamedAndLostFactsAreCounted() {
    show("a", "b", "c");
    SavedView view = save();
    workspace.put(
        GRAPH,
        rdf(
            """
            @prefix : <http://example.org/> .
            @prefix en: <https://w3id.org/entente/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            :a a en:Country ; rdfs:label "Great Norland" .
            :b a en:InternationalOrganization ; rdfs:label "League" .
            """));
    OpenedView opened = open(view);
    assertThat(opened.missing()).containsExactly("fish");
    assertThat(opened.missingFacts()).isEqualTo(1);
    assertThat(opened.nodes())
        .extracting(placed -> placed.node().label())
        .containsExactlyInAnyOrder("Great Norland", "League");
  }

  @Test
  void blankNodesOfTheWorkspaceAreFoundAgain() {
    Node blank = NodeFactory.createBlankNode("b7");
    Graph content = rdf(THREE);
    content.add(Triple.create(blank, node("knows"), node("a")));
    workspace.put(GRAPH, content);
    graph.show(
        "Show", source.nodes(Set.of(blank, node("a")), GraphSnapshot.EMPTY, Cancellation.NONE));
    OpenedView opened = open(save());
    assertThat(opened.missing()).isEmpty();
    assertThat(opened.nodes()).hasSize(2);
  }

  private OpenedView open(SavedView view) {
    return new ViewOpening(workspace, source).open(view, Cancellation.NONE);
  }

  private SavedView save() {
    return SavedView.of(
        "View", graph, new Look(Point.ORIGIN, 1), Instant.parse("2026-11-03T14:05:00Z"));
  }

  private void show(String... names) {
    graph.show("Show", read(names));
  }

  private Subgraph read(String... names) {
    Set<Node> terms = Set.of(names).stream().map(ViewOpeningTest::node).collect(Collectors.toSet());
    return source.nodes(terms, GraphSnapshot.EMPTY, Cancellation.NONE);
  }

  private static Node node(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }

  private static Graph rdf(String turtle) {
    return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
  }
}
