package org.entente.view.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.base.ProblemException;
import org.entente.extract.record.Modality;
import org.entente.view.Emphasis;
import org.entente.view.GraphFilter;
import org.entente.view.LayoutKind;
import org.entente.view.NodeKind;
import org.entente.view.PastStep;
import org.entente.view.Point;
import org.entente.view.SampleGraphs;
import org.entente.view.StepName;
import org.entente.view.VisibleGraph;
import org.junit.jupiter.api.Test;

final class ViewFileTest {

  private static final Instant NOW = Instant.parse("2026-11-03T14:05:09Z");

  @Property(tries = 300)
  void anyViewReadsBackAsItWas(@ForAll("views") SavedView view) {
    assertThat(read(written(view))).isEqualTo(view);
  }

  @Test
  void viewOfAGraphReadsBackWithEverythingThatWasShown() {
    SavedView view = shown();
    assertThat(view.nodes()).hasSize(28);
    assertThat(view.steps())
        .containsExactly(
            new PastStep("Show", "SELECT *\nWHERE { ?s ?p ?o }", 28, 0),
            new PastStep("Move", "", 0, 0),
            new PastStep("Filter", "", 0, 0),
            new PastStep("Measure", "", 0, 0));
    assertThat(read(written(view))).isEqualTo(view);
  }

  @Test
  void fileIsReadableByPeopleAndHoldsTheFactsAsTriples() {
    SavedView view = shown();
    String text = written(view);
    assertThat(text)
        .contains("\"Expected talks\"", "\"Norland\"", "view:pinned", "view:x")
        .contains("SELECT *\nWHERE { ?s ?p ?o }");
    DatasetGraph file = RDFParser.fromString(text, Lang.TRIG).toDatasetGraph();
    assertThat(file.stream().filter(quad -> !quad.isDefaultGraph()).map(Quad::asTriple))
        .containsExactlyInAnyOrderElementsOf(view.facts());
  }

  @Test
  void stepsBeforeAnOpenedViewAreThoseThatWereSavedWithIt() {
    VisibleGraph graph = new VisibleGraph();
    graph.show("Something else", SampleGraphs.knots());
    graph.open(
        new StepName("Open", "", List.of(new PastStep("Once", "ASK {}", 4, 2))),
        List.of(),
        List.of(),
        GraphFilter.NONE,
        Emphasis.NONE,
        LayoutKind.FORCE);
    graph.show("Then", SampleGraphs.article());
    SavedView view = SavedView.of("A", graph, new Look(Point.ORIGIN, 1), NOW);
    assertThat(view.steps()).extracting(PastStep::title).containsExactly("Once", "Open", "Then");
  }

  @Test
  void textThatIsNoTriGIsToldWithItsLine() {
    assertThatThrownBy(() -> read("@prefix a: <urn:a> .\nNo RDF at all"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("mine.trig:2")
        .hasMessageContaining("not well-formed TriG");
  }

  @Test
  void rdfOfSomethingElseIsToldApart() {
    assertThatThrownBy(() -> read("<urn:a> <urn:b> <urn:c> ."))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("it tells of none");
  }

  @Test
  void eachPartThatIsMissingOrOddIsTold() {
    String good = written(shown());
    assertDamaged(good.replace("view:zoom", "view:zooms"), "there is no zoom");
    assertDamaged(good.replaceFirst("view:zoom +1.5e0", "view:zoom \"Infinity\""), "is not finite");
    assertDamaged(good.replaceFirst("\"COUNTRY\"", "\"PLANET\""), "is unknown");
    assertDamaged(good.replaceFirst("view:format +1", "view:format 2"), "later version");
    assertDamaged(good.replaceFirst("\"Expected talks\"", "\" \""), "its name is empty");
    assertDamaged(good.replaceFirst("2026-11-03T14", "Tuesday"), "its date is none");
  }

  @Test
  void listThatRunsInACircleIsRefused() {
    String circle = written(shown()).replaceFirst("(?s)view:steps +\\(.*?\\)", "view:steps _:c");
    assertDamaged(
        circle
            + "\n@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
            + "_:c rdf:first _:d ; rdf:rest _:c .",
        "has no end");
  }

  @Provide
  Arbitrary<SavedView> views() {
    Arbitrary<String> names =
        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(30).filter(SavedView::canBeNamed);
    Arbitrary<Set<SavedNode>> nodes = nodes().set().uniqueElements(SavedNode::term).ofMaxSize(8);
    return Combinators.combine(
            names,
            nodes,
            filters(),
            steps().list().ofMaxSize(5),
            looks(),
            Arbitraries.of(LayoutKind.class))
        .as(
            (name, drawn, filter, steps, look, layout) -> {
              List<SavedNode> order = List.copyOf(drawn);
              Set<Triple> facts = new HashSet<>();
              Map<Node, Double> values = new HashMap<>();
              for (int node = 1; node < order.size(); node++) {
                facts.add(
                    Triple.create(
                        order.get(node).term(),
                        SampleGraphs.predicate("p" + node % 2),
                        order.get(node / 2).term()));
                values.put(order.get(node).term(), 1.0 / node);
              }
              Emphasis emphasis =
                  order.size() % 2 == 0
                      ? Emphasis.NONE
                      : new Emphasis(name, Emphasis.Channel.SIZE, values);
              return new SavedView(
                  name.strip(), NOW, order, facts, filter, emphasis, layout, look, steps);
            });
  }

  private static Arbitrary<SavedNode> nodes() {
    Arbitrary<Node> iris =
        Arbitraries.integers().between(0, 99).map(number -> SampleGraphs.term("n" + number));
    Arbitrary<Node> blanks =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .numeric()
            .ofMinLength(1)
            .ofMaxLength(20)
            .map(NodeFactory::createBlankNode);
    Arbitrary<Point> places =
        Combinators.combine(
                Arbitraries.doubles().between(-1e9, 1e9), Arbitraries.doubles().between(-50, 50))
            .as(Point::new);
    return Combinators.combine(
            Arbitraries.oneOf(iris, blanks),
            Arbitraries.strings().all().ofMaxLength(30).filter(ViewFileTest::isText),
            places,
            Arbitraries.of(true, false))
        .as(SavedNode::new);
  }

  private static Arbitrary<GraphFilter> filters() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c").map(SampleGraphs::predicate).set().ofMaxSize(2),
            Arbitraries.of(NodeKind.class).set().ofMaxSize(4),
            Arbitraries.of(Modality.class).set().ofMaxSize(4),
            Arbitraries.of(true, false))
        .as(GraphFilter::new);
  }

  private static Arbitrary<PastStep> steps() {
    Arbitrary<String> queries =
        Arbitraries.strings()
            .withChars("SELECT*?abc{}\"'\\ \n\r\t.<>#é漢😀")
            .ofMaxLength(60)
            .filter(ViewFileTest::isText);
    Arbitrary<Integer> counts = Arbitraries.integers().between(0, 100_000);
    return Combinators.combine(queries, queries, counts, counts).as(PastStep::new);
  }

  private static Arbitrary<Look> looks() {
    return Arbitraries.doubles()
        .between(0.004, 8)
        .ofScale(6)
        .map(zoom -> new Look(new Point(zoom * 3, -zoom), zoom));
  }

  /// Half a surrogate pair is no character that a file can hold.
  private static boolean isText(String words) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(words);
  }

  private static SavedView shown() {
    VisibleGraph graph = new VisibleGraph();
    graph.show(new StepName("Show", "SELECT *\nWHERE { ?s ?p ?o }"), SampleGraphs.article());
    graph.move("Move", Map.of(SampleGraphs.term("Norland"), new Point(1.25, -7)));
    graph.filter(
        "Filter",
        new GraphFilter(
            Set.of(SampleGraphs.predicate("place")),
            Set.of(NodeKind.COUNTRY),
            Set.of(Modality.DENIED),
            true));
    graph.emphasise(
        "Measure",
        new Emphasis("Degree", Emphasis.Channel.SIZE, Map.of(SampleGraphs.term("Norland"), 4.0)));
    return SavedView.of(" Expected talks ", graph, new Look(new Point(3, 4), 1.5), NOW);
  }

  private static void assertDamaged(String text, String why) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("mine.trig")
        .hasMessageContaining("this is no saved view")
        .hasMessageContaining(why);
  }

  private static String written(SavedView view) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ViewWriter.write(view, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static SavedView read(String text) {
    return ViewReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "mine.trig");
  }
}
