package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.base.ProblemException;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.En;
import org.entente.mapping.Examples;
import org.entente.mapping.MappedArticle;
import org.entente.mapping.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkspaceTest {

  private final MappedArticle article =
      new ArticleMapper(Ontology.places()).map(Examples.extraction());

  @TempDir private Path folder;

  @Test
  void keepsArticlesWhenClosedAndOpenedAgain() {
    try (Workspace workspace = Workspace.open(folder)) {
      workspace.put(article.name(), article.graph());
    }
    try (Workspace workspace = Workspace.open(folder)) {
      assertThat(graph(workspace).isIsomorphicWith(article.graph())).isTrue();
    }
  }

  @Test
  void listsArticlesWithTitleDateAndSize() {
    try (Workspace workspace = Workspace.memory()) {
      workspace.put(article.name(), article.graph());

      assertThat(workspace.articles())
          .singleElement()
          .satisfies(
              entry -> {
                assertThat(entry.article()).isEqualTo(article.name());
                assertThat(entry.title()).isEqualTo("norway-ghana.txt");
                assertThat(entry.published()).hasToString("Optional[2024-05-15]");
                assertThat(entry.characters()).isEqualTo(Examples.TEXT.length());
                assertThat(entry.triples()).isEqualTo(article.graph().size());
              });
    }
  }

  @Test
  void droppingAnArticleCanBeTakenBack() {
    try (Workspace workspace = Workspace.open(folder)) {
      workspace.put(article.name(), article.graph());

      Graph dropped = workspace.drop(article.name()).orElseThrow();
      assertThat(workspace.articles()).isEmpty();

      workspace.put(article.name(), dropped);
      assertThat(graph(workspace).isIsomorphicWith(article.graph())).isTrue();
    }
  }

  @Test
  void puttingAgainReplacesAndGivesBackWhatWasThere() {
    try (Workspace workspace = Workspace.memory()) {
      workspace.put(article.name(), article.graph());
      Graph other = GraphFactory.createGraphMem();
      other.add(Triple.create(article.name(), En.title, NodeFactory.createLiteralString("x")));

      assertThat(workspace.put(article.name(), other))
          .hasValueSatisfying(
              before -> assertThat(before.isIsomorphicWith(article.graph())).isTrue());
      assertThat(graph(workspace).size()).isEqualTo(1);
    }
  }

  @Test
  void theUnionHoldsArticlesAndOntology() {
    try (Workspace workspace = Workspace.memory()) {
      workspace.put(article.name(), article.graph());

      boolean both =
          workspace.read(
              snapshot ->
                  snapshot.contains(Node.ANY, Node.ANY, En.Sanction)
                      && snapshot.contains(En.Sanction, En.verb, Node.ANY));
      assertThat(both).isTrue();
      assertThat(workspace.graphs()).extracting(GraphEntry::name).containsExactly(article.name());
    }
  }

  @Test
  void aWriteThatFailsChangesNothing() {
    try (Workspace workspace = Workspace.open(folder)) {
      workspace.put(article.name(), article.graph());

      assertThatThrownBy(
              () ->
                  workspace.write(
                      data -> {
                        data.removeGraph(article.name());
                        throw new IllegalStateException("on purpose");
                      }))
          .hasMessage("on purpose");
      assertThat(workspace.articles()).hasSize(1);
    }
  }

  @Test
  void readsCannotWrite() {
    try (Workspace workspace = Workspace.memory()) {
      assertThatThrownBy(
              () ->
                  workspace.read(
                      snapshot -> {
                        snapshot.dataset().add(article.name(), En.Actor, En.verb, En.Actor);
                        return "written";
                      }))
          .isInstanceOf(RuntimeException.class);
      assertThat(workspace.graphs()).isEmpty();
    }
  }

  @Test
  void isOpenInOnePlaceAtATime() {
    try (Workspace workspace = Workspace.open(folder)) {
      assertThatThrownBy(() -> Workspace.open(folder))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("open in process " + ProcessHandle.current().pid());
      assertThat(workspace.articles()).isEmpty();
    }
  }

  @Test
  void anotherProcessIsToldWhoHasItOpen() throws IOException, InterruptedException {
    try (Workspace workspace = Workspace.open(folder)) {
      assertThat(workspace.location()).contains(folder.toAbsolutePath());
      Process other =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Opener.class.getName(),
                  folder.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(said)
          .contains("the workspace is open in process " + ProcessHandle.current().pid())
          .doesNotContain("\tat ");
    }
  }

  /// What a second process does.
  static final class Opener {

    private Opener() {}

    public static void main(String[] arguments) {
      try (Workspace workspace = Workspace.open(Path.of(arguments[0]))) {
        System.out.println("opened " + workspace.location());
      } catch (ProblemException e) {
        System.out.println(e.problem().inOneLine());
      }
    }
  }

  @Test
  void refusesAFolderOfOtherThings() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear all");

    assertThatThrownBy(() -> Workspace.open(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("is no workspace");
    try (Stream<Path> children = Files.list(folder)) {
      assertThat(children).hasSize(1);
    }
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear all");

    assertThatThrownBy(() -> Workspace.open(file)).isInstanceOf(ProblemException.class);
  }

  @Test
  void aDamagedWorkspaceIsReportedAndLeftAsItIs() throws IOException {
    try (Workspace workspace = Workspace.open(folder)) {
      workspace.put(article.name(), article.graph());
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith("nodes-data.obj")).toList();
    }
    Path nodes = files.getFirst();
    try (RandomAccessFile file = new RandomAccessFile(nodes.toFile(), "rw")) {
      file.setLength(10);
    }

    ProblemException problem =
        catchThrowableOfType(ProblemException.class, () -> Workspace.open(folder).close());

    assertThat(problem).hasMessageContaining("damaged");
    assertThat(Files.size(nodes)).isEqualTo(10);
  }

  private Graph graph(Workspace workspace) {
    return workspace.read(
        snapshot -> {
          Graph copy = GraphFactory.createGraphMem();
          snapshot.graph(article.name()).orElseThrow().find().forEachRemaining(copy::add);
          return copy;
        });
  }
}
