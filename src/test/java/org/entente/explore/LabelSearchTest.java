package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.base.Cancellation;
import org.entente.store.Snapshot;
import org.entente.store.Workspace;
import org.entente.store.label.Fit;
import org.entente.store.label.LabelIndex;
import org.entente.store.label.LabelWords;
import org.junit.jupiter.api.Test;

final class LabelSearchTest {

  private static final List<Node> PROPERTIES =
      List.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), RDFS.comment.asNode());

  private static final List<String> WORDS =
      List.of("north", "Nord", "Korea", "Корея", "朝鲜", "كوريا", "Éire", "n", "no", "Straße", "-");

  /// A statement about one of a few nodes, by its place in a list.
  record Statement(int node, int property, String label, String language) {

    void addTo(Graph graph) {
      graph.add(
          NodeFactory.createURI("urn:node:" + node),
          PROPERTIES.get(property),
          NodeFactory.createLiteralLang(label, language));
    }
  }

  /// What takes the place of a graph; nothing, to drop it.
  record Step(int graph, List<Statement> statements) {}

  @Property(tries = 25)
  void theIndexFindsWhatReadingAllLabelsFinds(
      @ForAll("steps") List<Step> steps, @ForAll("texts") List<String> texts) {
    try (Workspace workspace = Workspace.memory()) {
      for (Step step : steps) {
        run(step, workspace);
        for (String text : texts) {
          assertThat(found(workspace, text, true))
              .as("searching “%s”", text)
              .isEqualTo(found(workspace, text, false));
        }
      }
    }
  }

  private static void run(Step step, Workspace workspace) {
    Node name = NodeFactory.createURI("urn:graph:" + step.graph());
    if (step.statements().isEmpty()) {
      workspace.drop(name);
    } else {
      Graph graph = GraphFactory.createGraphMem();
      step.statements().forEach(statement -> statement.addTo(graph));
      workspace.put(name, graph);
    }
  }

  /// The nodes, each with how well it fits.
  private static Map<Node, Optional<Fit>> found(Workspace workspace, String text, boolean indexed) {
    return workspace.read(
        snapshot -> {
          Snapshot asked = indexed ? snapshot : unindexed(snapshot);
          if (indexed) {
            assertThat(snapshot.labels().find("x", 1, node -> true, Cancellation.NONE)).isPresent();
          }
          Map<Node, Optional<Fit>> fits = new HashMap<>();
          for (Found each : new Explorer(asked).search().find(text, 1000, Cancellation.NONE)) {
            fits.put(
                each.vertex().node(),
                LabelWords.fit(LabelWords.folded(text), LabelWords.folded(each.matched())));
          }
          return fits;
        });
  }

  /// The same without an index.
  private static Snapshot unindexed(Snapshot snapshot) {
    return (Snapshot)
        Proxy.newProxyInstance(
            Snapshot.class.getClassLoader(),
            new Class<?>[] {Snapshot.class},
            (proxy, method, arguments) ->
                method.getName().equals("labels")
                    ? LabelIndex.ABSENT
                    : method.invoke(snapshot, arguments));
  }

  @Provide
  static Arbitrary<List<Step>> steps() {
    Arbitrary<Statement> statement =
        Combinators.combine(
                Arbitraries.integers().between(0, 6),
                Arbitraries.integers().between(0, PROPERTIES.size() - 1),
                texts().map(texts -> String.join(" ", texts)),
                Arbitraries.of("en", "de", "ru", "zh"))
            .as(Statement::new);
    return Combinators.combine(Arbitraries.integers().between(0, 3), statement.list().ofMaxSize(8))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  static Arbitrary<List<String>> texts() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4);
  }

  @Test
  void whatFitsBestComesFirstThenOfWhatMoreIsKnown() {
    try (Workspace workspace = Workspace.memory()) {
      Graph graph = GraphFactory.createGraphMem();
      new Statement(1, 0, "Kim", "en").addTo(graph);
      new Statement(2, 0, "Kimberley", "en").addTo(graph);
      new Statement(3, 0, "Kim Jong-un", "en").addTo(graph);
      new Statement(4, 0, "Il-sung Kim", "en").addTo(graph);
      for (int i = 0; i < 5; i++) {
        graph.add(
            NodeFactory.createURI("urn:other:" + i),
            RDFS.seeAlso.asNode(),
            NodeFactory.createURI("urn:node:3"));
      }
      workspace.put(NodeFactory.createURI("urn:graph"), graph);

      assertThat(labels(workspace, "kim", 10))
          .containsExactly("Kim", "Kim Jong-un", "Kimberley", "Il-sung Kim");
      assertThat(labels(workspace, "kim", 2)).containsExactly("Kim", "Kim Jong-un");
    }
  }

  @Test
  void aNodeOfManyLabelsIsFoundOnceAndHidesNoOther() {
    try (Workspace workspace = Workspace.memory()) {
      Graph graph = GraphFactory.createGraphMem();
      for (int i = 0; i < 200; i++) {
        new Statement(1, 1, "Korea " + i, "en").addTo(graph);
      }
      new Statement(2, 0, "Korea Herald of the morning and of the evening", "en").addTo(graph);
      workspace.put(NodeFactory.createURI("urn:graph"), graph);

      assertThat(labels(workspace, "korea", 2)).hasSize(2);
    }
  }

  private static List<String> labels(Workspace workspace, String text, int limit) {
    return workspace.read(
        snapshot ->
            new Explorer(snapshot)
                .search().find(text, limit, Cancellation.NONE).stream()
                    .map(Found::matched)
                    .toList());
  }
}
