package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Node;
import org.entente.extract.record.Modality;
import org.junit.jupiter.api.Test;

final class VisibleGraphTest {

  private final VisibleGraph graph = new VisibleGraph();

  @Property(tries = 60)
  void undoingAnyStepsRestoresTheGraphAndRedoingRepeatsThem(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int steps) {
    VisibleGraph random = new VisibleGraph();
    SplittableRandom choices = new SplittableRandom(seed);
    Subgraph pool = SampleGraphs.random(40, 70, 11);
    List<Object> states = new ArrayList<>();
    states.add(state(random));
    for (int step = 0; step < steps; step++) {
      int before = random.undoable().size();
      change(random, choices, pool);
      if (random.undoable().size() > before) {
        states.add(state(random));
      } else {
        // A layout's places belong to the last step.
        states.set(states.size() - 1, state(random));
      }
    }
    int done = random.undoable().size();
    assertThat(states).hasSize(done + 1);
    for (int step = done; step > 0; step--) {
      assertThat(state(random)).isEqualTo(states.get(step));
      assertThat(random.undo()).isTrue();
    }
    assertThat(state(random)).isEqualTo(states.getFirst());
    assertThat(random.undo()).isFalse();
    for (int step = 1; step <= done; step++) {
      assertThat(random.redo()).isTrue();
      assertThat(state(random)).isEqualTo(states.get(step));
    }
    assertThat(random.redo()).isFalse();
    int at = done;
    for (int jump = 0; jump < 5; jump++) {
      int to = choices.nextInt(done + 1);
      random.travel(to - at);
      at = to;
      assertThat(state(random)).isEqualTo(states.get(at));
    }
  }

  @Test
  void travellingBeyondTheTrailEndsWhereItEndsAndTellsListenersOnce() {
    graph.show("Show", nodes("a", "b"));
    graph.hide("Hide", Set.of(SampleGraphs.term("a")));
    List<Integer> told = new ArrayList<>();
    graph.onChange(snapshot -> told.add(snapshot.nodeCount()));
    graph.travel(-9);
    graph.travel(9);
    assertThat(told).containsExactly(0, 1);
    graph.travel(9);
    assertThat(told).hasSize(2);
  }

  @Test
  void openingShowsJustWhatIsOpenedAndNoLayoutMovesIt() {
    graph.show("Show", nodes("a", "b"));
    PlacedNode placed =
        new PlacedNode(SampleGraphs.node("b", NodeKind.PERSON), new Point(3, 4), true);
    graph.open(
        StepName.of("Open"),
        List.of(placed),
        List.of(SampleGraphs.edge("a", "knows", "b")),
        GraphFilter.NONE,
        Emphasis.NONE,
        LayoutKind.FORCE);
    assertThat(shown()).containsExactly("b");
    assertThat(at("b")).isEqualTo(new Point(3, 4));
    assertThat(graph.snapshot().edgeCount()).isZero();
    assertThat(graph.unsettled()).isEmpty();
    graph.undo();
    assertThat(shown()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void showingAgainAddsNothingAndLeavesNoStep() {
    graph.show("Show", SampleGraphs.article());
    assertThat(graph.show("Show", SampleGraphs.article())).isEmpty();
    assertThat(graph.undoable()).hasSize(1);
  }

  @Test
  void edgesWithoutBothEndsAreLeftOut() {
    graph.show(
        "Show",
        new Subgraph(
            List.of(SampleGraphs.node("a", NodeKind.COUNTRY)),
            List.of(SampleGraphs.edge("a", "agent", "b"))));
    assertThat(graph.snapshot().edgeCount()).isZero();
  }

  @Test
  void whatStandsKeepsItsPlaceWhenNeighboursCome() {
    graph.show("Show", SampleGraphs.article());
    Point before = at("Ostia");
    graph.show(
        "Expand",
        new Subgraph(
            List.of(SampleGraphs.node("new", NodeKind.PERSON)),
            List.of(SampleGraphs.edge("Ostia", "knows", "new"))));
    assertThat(at("Ostia")).isEqualTo(before);
    assertThat(at("new").distance(before)).isLessThan(150);
    assertThat(graph.unsettled()).contains(SampleGraphs.term("new"));
  }

  @Test
  void movingPinsAndALayoutLeavesPinnedNodes() {
    graph.show("Show", SampleGraphs.article());
    graph.move("Move", Map.of(SampleGraphs.term("Ostia"), new Point(500, -40)));
    GraphSnapshot snapshot = graph.snapshot();
    graph.settle(
        snapshot.movedTo(new double[snapshot.nodeCount()], new double[snapshot.nodeCount()]), true);
    assertThat(at("Ostia")).isEqualTo(new Point(500, -40));
    assertThat(at("Norland")).isEqualTo(Point.ORIGIN);
    assertThat(graph.unsettled()).isEmpty();
  }

  @Test
  void collapseHidesOnlyNeighboursThatNothingElseNeeds() {
    graph.show("Show", SampleGraphs.article());
    graph.collapse("Collapse", SampleGraphs.term("e3"));
    assertThat(shows("coal exports")).isFalse();
    assertThat(shows("Council")).isTrue();
    assertThat(shows("Ostia")).isTrue();
  }

  @Test
  void collapseTakesBackJustTheLastExpansionThatStillShows() {
    graph.show("Show", nodes("hub", "old"));
    expand("hub", "a", "b");
    expand("hub", "c", "d");
    graph.collapse("Collapse", SampleGraphs.term("hub"));
    assertThat(shown()).containsExactlyInAnyOrder("hub", "old", "a", "b");
    graph.collapse("Collapse", SampleGraphs.term("hub"));
    assertThat(shown()).containsExactlyInAnyOrder("hub", "old");
    graph.undo();
    graph.undo();
    assertThat(shown()).containsExactlyInAnyOrder("hub", "old", "a", "b", "c", "d");
  }

  @Test
  void collapseLeavesWhatIsPinnedAndWhatLaterStepsAreJoinedTo() {
    graph.show("Show", nodes("hub", "old"));
    expand("hub", "a", "b", "c");
    expand("b", "x");
    graph.pin("Pin", Set.of(SampleGraphs.term("c")), true);
    graph.collapse("Collapse", SampleGraphs.term("hub"));
    assertThat(shown()).containsExactlyInAnyOrder("hub", "old", "b", "c", "x");
    graph.collapse("Collapse", SampleGraphs.term("b"));
    graph.collapse("Collapse", SampleGraphs.term("hub"));
    assertThat(shown()).containsExactlyInAnyOrder("hub", "old", "c");
  }

  @Test
  void expansionThatWasUndoneIsNotCollapsed() {
    graph.show("Show", nodes("hub", "old"));
    expand("hub", "a");
    graph.undo();
    expand("old", "b");
    graph.collapse("Collapse", SampleGraphs.term("hub"));
    assertThat(shown()).containsExactlyInAnyOrder("hub", "old", "b");
  }

  @Test
  void stepsTellWhatTheyBroughtAndTookAndWhichQueryTheyStandFor() {
    graph.show(new StepName("Show", "SELECT * {}"), nodes("a", "b"));
    graph.hide("Hide", Set.of(SampleGraphs.term("a")));
    assertThat(graph.undoable().getFirst().sparql()).isEqualTo("SELECT * {}");
    assertThat(graph.undoable().getFirst().brought()).hasSize(2);
    assertThat(graph.undoable().getLast().taken()).containsExactly(SampleGraphs.term("a"));
    assertThat(graph.undoable().getLast().sparql()).isEmpty();
  }

  @Test
  void layoutBelongsToTheStepThatChoseIt() {
    graph.rearrange("Circles to come", LayoutKind.CIRCULAR);
    graph.show("Show", SampleGraphs.article());
    graph.rearrange("Arrange", LayoutKind.TIMELINE);
    assertThat(graph.snapshot().layout()).isEqualTo(LayoutKind.TIMELINE);
    graph.undo();
    assertThat(graph.snapshot().layout()).isEqualTo(LayoutKind.CIRCULAR);
    graph.redo();
    assertThat(graph.layout()).isEqualTo(LayoutKind.TIMELINE);
  }

  @Test
  void layoutThatComesAfterItsStepWasUndoneIsPassedOver() {
    graph.show("Show", SampleGraphs.article());
    graph.rearrange("Arrange", LayoutKind.CIRCULAR);
    GraphSnapshot from = graph.unfiltered();
    graph.undo();
    Point before = at("Ostia");
    graph.settle(from.movedTo(new double[from.nodeCount()], new double[from.nodeCount()]), true);
    assertThat(at("Ostia")).isEqualTo(before);
    assertThat(graph.redo()).isTrue();
  }

  @Test
  void filterHidesKindsModalitiesAndPredicatesButForgetsNothing() {
    graph.show("Show", SampleGraphs.article());
    int all = graph.snapshot().nodeCount();
    graph.filter(
        "Filter",
        GraphFilter.NONE
            .withKinds(Set.of(NodeKind.COUNTRY))
            .withModalities(Set.of(Modality.DENIED))
            .withPredicates(Set.of(SampleGraphs.predicate("place"))));
    assertThat(graph.snapshot().nodes())
        .noneMatch(node -> node.kind() == NodeKind.COUNTRY)
        .noneMatch(node -> node.modality() == Modality.DENIED);
    assertThat(graph.snapshot().edges())
        .noneMatch(edge -> edge.predicate().equals(SampleGraphs.predicate("place")));
    assertThat(graph.unfiltered().nodeCount()).isEqualTo(all);
    graph.undo();
    assertThat(graph.snapshot().nodeCount()).isEqualTo(all);
  }

  @Test
  void foldedEventsAreEdgesBetweenActorsAndNodesKeepTheirPlaces() {
    graph.show("Show", SampleGraphs.article());
    Point before = at("Norland");
    graph.filter("Fold", GraphFilter.NONE.withFolded(true));
    assertThat(graph.snapshot().edges())
        .anySatisfy(
            edge -> {
              assertThat(edge.subject()).isEqualTo(SampleGraphs.term("Norland"));
              assertThat(edge.object()).isEqualTo(SampleGraphs.term("Sudland"));
              assertThat(edge.predicate()).isEqualTo(SampleGraphs.term("e1"));
              assertThat(edge.label()).isEqualTo("agrees with");
            })
        .anySatisfy(edge -> assertThat(edge.modality()).isEqualTo(Modality.DENIED));
    assertThat(graph.snapshot().nodes())
        .noneMatch(node -> node.kind().family() == NodeKind.Family.EVENT);
    assertThat(shows("coal exports")).isFalse();
    assertThat(at("Norland")).isEqualTo(before);
    graph.undo();
    assertThat(shows("e1")).isTrue();
  }

  @Test
  void countsNeighboursThatAreNotShown() {
    graph.show("Show", SampleGraphs.article());
    int ostia = graph.snapshot().indexOf(SampleGraphs.term("Ostia")).orElseThrow();
    assertThat(graph.snapshot().shownNeighbours(ostia)).isEqualTo(6);
    assertThat(graph.snapshot().hiddenNeighbours(ostia)).isEqualTo(25);
  }

  @Test
  void otherThreadsMayNotChangeTheGraph() {
    CompletableFuture<Boolean> elsewhere = CompletableFuture.supplyAsync(graph::undo);
    assertThatThrownBy(elsewhere::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  private void expand(String centre, String... neighbours) {
    List<VisibleNode> nodes = new ArrayList<>();
    List<VisibleEdge> edges = new ArrayList<>();
    for (String neighbour : neighbours) {
      nodes.add(SampleGraphs.node(neighbour, NodeKind.PERSON));
      edges.add(SampleGraphs.edge(centre, "knows", neighbour));
    }
    graph.expand(
        StepName.of("Expand " + centre),
        Set.of(SampleGraphs.term(centre)),
        new Subgraph(nodes, edges));
  }

  private static Subgraph nodes(String... names) {
    return new Subgraph(
        java.util.Arrays.stream(names)
            .map(name -> SampleGraphs.node(name, NodeKind.COUNTRY))
            .toList(),
        List.of());
  }

  private List<String> shown() {
    return graph.snapshot().nodes().stream().map(VisibleNode::label).toList();
  }

  private boolean shows(String name) {
    return graph.snapshot().contains(SampleGraphs.term(name));
  }

  private Point at(String name) {
    GraphSnapshot snapshot = graph.snapshot();
    return snapshot.at(snapshot.indexOf(SampleGraphs.term(name)).orElseThrow());
  }

  private static void change(VisibleGraph graph, SplittableRandom choices, Subgraph pool) {
    GraphSnapshot now = graph.unfiltered();
    Set<Node> some = new HashSet<>();
    for (VisibleNode node : now.nodes()) {
      if (choices.nextInt(6) == 0) {
        some.add(node.term());
      }
    }
    switch (choices.nextInt(15)) {
      case 0, 1 -> {
        int from = choices.nextInt(pool.nodes().size() - 8);
        graph.show("Show", new Subgraph(pool.nodes().subList(from, from + 8), pool.edges()));
      }
      case 2 -> graph.hide("Hide", some);
      case 3 -> {
        Map<Node, Point> to = new HashMap<>();
        some.forEach(term -> to.put(term, new Point(choices.nextInt(900), choices.nextInt(900))));
        graph.move("Move", to);
      }
      case 4 -> graph.pin("Pin", some, choices.nextBoolean());
      case 5 -> some.stream().findFirst().ifPresent(term -> graph.collapse("Collapse", term));
      case 6 -> {
        Set<NodeKind> kinds =
            choices.nextBoolean() ? Set.of(NodeKind.COUNTRY, NodeKind.EVENT) : Set.of();
        graph.filter("Filter", graph.filter().withKinds(kinds));
      }
      case 7 -> graph.showOnly("Show only", some);
      case 8 -> expand(graph, choices, pool);
      case 9 -> {
        Set<Node> predicates =
            choices.nextBoolean() ? Set.of(pool.edges().getFirst().predicate()) : Set.of();
        graph.filter("Hide a predicate", graph.filter().withPredicates(predicates));
      }
      case 10 -> graph.filter("Fold", graph.filter().withFolded(choices.nextBoolean()));
      case 11 -> {
        graph.rearrange("Arrange", LayoutKind.CIRCULAR);
        settle(graph, choices);
      }
      case 12 -> {
        Map<Node, Double> values = new HashMap<>();
        some.forEach(term -> values.put(term, (double) choices.nextInt(9)));
        graph.emphasise("Measure", new Emphasis("Degree", Emphasis.Channel.SIZE, values));
      }
      case 13 -> open(graph, choices, pool);
      default -> settle(graph, choices);
    }
  }

  /// Brings up to six neighbours of a node that stands.
  private static void expand(VisibleGraph graph, SplittableRandom choices, Subgraph pool) {
    GraphSnapshot now = graph.unfiltered();
    if (now.isEmpty()) {
      return;
    }
    Node centre = now.node(choices.nextInt(now.nodeCount())).term();
    Set<Node> neighbours = new HashSet<>();
    for (VisibleEdge edge : pool.edges()) {
      if (edge.subject().equals(centre)) {
        neighbours.add(edge.object());
      } else if (edge.object().equals(centre)) {
        neighbours.add(edge.subject());
      }
    }
    List<VisibleNode> coming =
        pool.nodes().stream()
            .filter(node -> neighbours.contains(node.term()))
            .limit(1 + choices.nextInt(6))
            .toList();
    graph.expand(StepName.of("Expand"), Set.of(centre), new Subgraph(coming, pool.edges()));
  }

  /// Opens a view of ten nodes of the pool, at places of its own.
  private static void open(VisibleGraph graph, SplittableRandom choices, Subgraph pool) {
    int from = choices.nextInt(pool.nodes().size() - 10);
    List<PlacedNode> nodes =
        pool.nodes().subList(from, from + 10).stream()
            .map(
                node ->
                    new PlacedNode(
                        node, new Point(choices.nextInt(90), from), choices.nextBoolean()))
            .toList();
    graph.open(
        StepName.of("Open"),
        nodes,
        pool.edges(),
        graph.filter().withFolded(choices.nextBoolean()),
        Emphasis.NONE,
        LayoutKind.FORCE);
  }

  private static void settle(VisibleGraph graph, SplittableRandom choices) {
    GraphSnapshot now = graph.unfiltered();
    if (now.isEmpty() || graph.undoable().isEmpty()) {
      return;
    }
    double[] x = now.xs();
    double[] y = now.ys();
    for (int node = 0; node < x.length; node++) {
      x[node] += choices.nextInt(50);
      y[node] -= choices.nextInt(50);
    }
    graph.settle(now.movedTo(x, y), choices.nextBoolean());
  }

  /// Everything that can be seen of a graph, in no order.
  private static Object state(VisibleGraph graph) {
    GraphSnapshot all = graph.unfiltered();
    Set<PlacedNode> nodes = new HashSet<>();
    for (int node = 0; node < all.nodeCount(); node++) {
      nodes.add(new PlacedNode(all.node(node), all.at(node), all.pinned(node)));
    }
    Set<VisibleEdge> edges = new HashSet<>();
    for (int edge = 0; edge < all.edgeCount(); edge++) {
      assertThat(all.node(all.source(edge)).term()).isEqualTo(all.edge(edge).subject());
      assertThat(all.node(all.target(edge)).term()).isEqualTo(all.edge(edge).object());
      edges.add(all.edge(edge));
    }
    GraphSnapshot drawn = graph.snapshot();
    Set<List<Object>> drawnNodes = new HashSet<>();
    for (int node = 0; node < drawn.nodeCount(); node++) {
      drawnNodes.add(List.of(drawn.node(node), drawn.at(node), drawn.weight(node)));
    }
    return List.of(
        nodes, edges, graph.filter(), graph.emphasis(), drawnNodes, new HashSet<>(drawn.edges()));
  }
}
