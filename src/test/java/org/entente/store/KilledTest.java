package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that saves and loads is killed at random moments, over and over on the same workspace:
/// what it reported is whole, and nothing is there by half.
///
/// `-Dentente.kills=50` kills it more often than the tests do by themselves.
final class KilledTest {

  private static final int KILLS = Integer.getInteger("entente.kills", 6);
  private static final int STATEMENTS = 400;
  private static final int LINES = 60_000;

  @TempDir private Path folder;

  /// Saves articles and loads a file in turn, and says so. Run as a process of its own.
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) {
      Path file = Path.of(arguments[2]);
      try (Workspace workspace = Workspace.open(Path.of(arguments[0]))) {
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
          workspace.put(article(number), graph(number));
          System.out.println(number);
          if (number % 3 == 0) {
            new RdfFiles(workspace).load(List.of(file), Progress.NONE, Cancellation.NONE);
          }
        }
      }
    }
  }

  @Test
  void whatWasReportedIsWholeAndNothingIsThereByHalf() throws Exception {
    Path workspace = folder.resolve("workspace");
    Path file = large();
    SplittableRandom random = new SplittableRandom();
    List<Integer> reported = new ArrayList<>();
    int next = 1;
    for (int kill = 0; kill < KILLS; kill++) {
      reported.addAll(killed(workspace, next, file, random.nextInt(50, 1500)));
      next = reported.stream().mapToInt(Integer::intValue).max().orElse(0) + 2;
      check(workspace, reported);
    }
    assertThat(reported).isNotEmpty();
  }

  private static List<Integer> killed(Path workspace, int from, Path file, int milliseconds)
      throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                workspace.toString(),
                Integer.toString(from),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<Integer> reported = new ArrayList<>();
    try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
      // It is at work from its first word on.
      reported.add(Integer.parseInt(said.readLine()));
      assertThat(writer.waitFor(milliseconds, TimeUnit.MILLISECONDS)).isFalse();
      writer.toHandle().destroyForcibly();
      said.lines()
          .filter(line -> line.matches("\\d+"))
          .map(Integer::parseInt)
          .forEach(reported::add);
    }
    return reported;
  }

  private static void check(Path folder, List<Integer> reported) {
    try (Workspace workspace = Workspace.open(folder)) {
      List<Node> graphs = workspace.graphs().stream().map(GraphEntry::name).toList();
      assertThat(graphs).containsAll(reported.stream().map(KilledTest::article).toList());
      for (Node graph : graphs) {
        long size = workspace.read(snapshot -> (long) snapshot.graph(graph).orElseThrow().size());
        assertThat(size).isIn((long) STATEMENTS, (long) LINES);
      }
    }
  }

  private Path large() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int line = 0; line < LINES; line++) {
      lines.append("<urn:s%d> <urn:p%d> \"%d\" .%n".formatted(line % 5000, line % 7, line));
    }
    return Files.writeString(folder.resolve("large.nt"), lines);
  }

  private static Node article(int number) {
    return NodeFactory.createURI("https://example.org/article/" + number);
  }

  private static Graph graph(int number) {
    Graph graph = GraphFactory.createGraphMem();
    for (int at = 0; at < STATEMENTS; at++) {
      graph.add(
          NodeFactory.createURI("https://example.org/s" + at),
          NodeFactory.createURI("https://example.org/p"),
          NodeFactory.createLiteralString(number + " and " + at));
    }
    return graph;
  }
}
