package org.entente.query.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.base.Cancellation;
import org.entente.base.ProblemException;
import org.entente.query.Limits;
import org.entente.query.ParsedQuery;
import org.entente.query.RowSink;
import org.entente.query.SparqlRunner;
import org.entente.store.Workspace;
import org.jspecify.annotations.Nullable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

/// Queries that need more than the heap, in a process of their own with a small one.
final class MemoryGuardTest {

  private static final String ALL =
      " { ?a <urn:p> ?x . ?b <urn:p> ?y . ?c <urn:p> ?z BIND (CONCAT(?x, ?y, ?z) AS ?k) }";

  private static final List<String> HUNGRY =
      List.of(
          "SELECT DISTINCT ?k" + ALL,
          "SELECT ?k (COUNT(*) AS ?n)" + ALL + " GROUP BY ?k",
          "SELECT (GROUP_CONCAT(?k) AS ?all)" + ALL);

  @Test
  void queriesThatNeedMoreThanTheHeapAreStoppedWithWordsAndTheNextOneRuns() throws Exception {
    Process small =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = said(small);
    assertThat(small.waitFor(1, TimeUnit.SECONDS)).as(said).isTrue();
    assertThat(said.lines().filter(line -> line.startsWith("PROBLEM")))
        .as(said)
        .hasSize(HUNGRY.size())
        .allMatch(line -> line.contains("needs more memory than the program may take, 256 MB"));
    assertThat(said).contains("SORTED 90000").contains("ALIVE 300");
  }

  private static String said(Process process) throws IOException {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().collect(Collectors.joining("\n"));
    }
  }

  /// The process with the small heap.
  static final class SmallHeap {

    private SmallHeap() {}

    public static void main(String[] arguments) {
      try (Workspace workspace = Workspace.memory()) {
        Graph graph = GraphFactory.createGraphMem();
        for (int i = 0; i < 300; i++) {
          graph.add(
              Triple.create(
                  NodeFactory.createURI("urn:subject-with-a-rather-long-name-" + i),
                  NodeFactory.createURI("urn:p"),
                  NodeFactory.createLiteralString("value " + i)));
        }
        workspace.put(NodeFactory.createURI("urn:g"), graph);
        SparqlRunner runner = new SparqlRunner(workspace);
        for (String query : HUNGRY) {
          try {
            System.out.println("RAN " + rows(runner, query));
          } catch (ProblemException e) {
            System.out.println("PROBLEM " + e.problem().inOneLine());
          }
        }
        System.out.println(
            "SORTED "
                + rows(runner, "SELECT * { ?a <urn:p> ?x . ?b <urn:p> ?y } ORDER BY ?y DESC(?x)"));
        System.out.println("ALIVE " + rows(runner, "SELECT * { ?s <urn:p> ?o }"));
      }
    }

    private static long rows(SparqlRunner runner, String query) {
      long[] count = {0};
      runner.stream(
          ParsedQuery.parse(query),
          new RowSink() {
            @Override
            public void columns(List<String> variables) {
              // The query knows them.
            }

            @Override
            public void row(List<@Nullable Node> values) {
              count[0]++;
            }
          },
          Limits.NONE,
          Cancellation.NONE);
      return count[0];
    }
  }
}
