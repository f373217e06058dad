package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.entente.base.Progress;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.rule.RuleTableReader;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.ArticlePipeline;
import org.entente.mapping.MappedArticle;
import org.entente.mapping.Ontology;
import org.entente.text.article.ArticleReader;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RemappingTest {

  private static final ArticlePipeline PIPELINE =
      new ArticlePipeline(
          new ArticleReader(),
          new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped()),
          new ArticleMapper(Ontology.places()));
  private static final ArticlePipeline WITH_WORDS =
      PIPELINE.with(
          PIPELINE.check("my.ghost | verb | ghost | object:actor | REJECT", "words").words());
  private static final Node NOTE = NodeFactory.createURI("http://example.org/note");

  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = Workspace.open(folder.resolve("workspace"));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void nothingChangesWhereRulesAndWordsAreTheSame() {
    Node article =
        keep("Four million barrels", "Kenya condemned Uganda on 2 May. It sent 4.50 tons.");
    Graph before = graph(article);

    Remapping.Outcome outcome = run(PIPELINE);

    assertThat(outcome.mapped()).isEqualTo(1);
    assertThat(outcome.changed()).isZero();
    assertThat(outcome.leftAlone()).isEmpty();
    assertThat(graph(article).isIsomorphicWith(before)).isTrue();
  }

  @Test
  void ownWordsAddTheirEventsAndKeepTheRest() {
    Node quiet = keep("quiet", "Kenya ghosted Uganda on Monday. Rwanda condemned Burundi.");
    Node other = keep("other", "Kenya condemned Uganda on Monday.");
    Graph before = graph(other);
    Graph loaded = GraphFactory.createGraphMem();
    loaded.add(Triple.create(NOTE, RDFS.comment.asNode(), NodeFactory.createLiteralString("mine")));
    workspace.put(NOTE, loaded);

    Remapping.Outcome outcome = run(WITH_WORDS);

    assertThat(outcome).isEqualTo(new Remapping.Outcome(2, 1, 2, 3, List.of()));
    assertThat(graph(quiet).stream().map(Triple::getObject).filter(Node::isLiteral))
        .anyMatch(node -> node.getLiteralLexicalForm().equals("my.ghost"));
    assertThat(graph(other).isIsomorphicWith(before)).isTrue();
    assertThat(graph(NOTE).isIsomorphicWith(loaded)).isTrue();
  }

  @Test
  void theDayAnArticleAppearedIsKept() {
    MappedArticle mapped =
        PIPELINE.map(
            new Article(
                "dated",
                "Kenya ghosted Uganda on Tuesday.",
                Optional.of(LocalDate.of(2024, 5, 16))),
            Progress.NONE,
            Cancellation.NONE);
    workspace.put(mapped.name(), mapped.graph());

    run(WITH_WORDS);

    assertThat(workspace.articles().getFirst().published()).contains(LocalDate.of(2024, 5, 16));
    assertThat(graph(mapped.name()).stream().map(triple -> triple.getObject().toString()))
        .anyMatch(object -> object.contains("2024-05-14"));
  }

  @Test
  void aGraphThatSomebodyChangedIsLeftAlone() {
    Node article = keep("edited", "Kenya ghosted Uganda on Monday.");
    Graph edited = graph(article);
    edited.add(Triple.create(article, RDFS.comment.asNode(), NodeFactory.createLiteralString("!")));
    workspace.put(article, edited);

    Remapping.Outcome outcome = run(WITH_WORDS);

    assertThat(outcome.mapped()).isZero();
    assertThat(outcome.leftAlone()).extracting(ArticleEntry::title).containsExactly("edited");
    assertThat(graph(article).isIsomorphicWith(edited)).isTrue();
  }

  @Test
  void aGraphThatWasOnlyTakenOutAndPutBackIsNotChanged() {
    Node article = keep("back", "Kenya ghosted Uganda on Monday.");
    workspace.put(article, workspace.drop(article).orElseThrow());

    assertThat(run(WITH_WORDS).changed()).isEqualTo(1);
  }

  @Test
  void cancellingLeavesEverythingAsItWas() {
    List<Node> articles =
        IntStream.range(0, 20)
            .mapToObj(i -> keep("n" + i, "Kenya ghosted Uganda on Monday. Number " + i + "."))
            .toList();
    List<Graph> before = articles.stream().map(this::graph).toList();
    CancellationSource cancellation = new CancellationSource();
    Progress halfway =
        (what, fraction) -> {
          if (fraction > 0.6) {
            cancellation.cancel();
          }
        };

    assertThatThrownBy(() -> new Remapping(workspace).run(WITH_WORDS, halfway, cancellation))
        .isInstanceOf(CancellationException.class);

    for (int i = 0; i < articles.size(); i++) {
      assertThat(graph(articles.get(i)).isIsomorphicWith(before.get(i))).isTrue();
    }
  }

  private Remapping.Outcome run(ArticlePipeline pipeline) {
    return new Remapping(workspace).run(pipeline, Progress.NONE, Cancellation.NONE);
  }

  private Node keep(String title, String text) {
    MappedArticle mapped =
        PIPELINE.map(new Article(title, text, Optional.empty()), Progress.NONE, Cancellation.NONE);
    workspace.put(mapped.name(), mapped.graph());
    return mapped.name();
  }

  private Graph graph(Node name) {
    return workspace.read(
        snapshot -> {
          Graph copy = GraphFactory.createGraphMem();
          snapshot.graph(name).orElseThrow().find().forEachRemaining(copy::add);
          return copy;
        });
  }
}
