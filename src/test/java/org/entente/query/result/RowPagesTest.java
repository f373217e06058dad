package org.entente.query.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RowPagesTest {

  @Property(tries = 30)
  void givesEveryRowBackAsItCame(
      @ForAll @IntRange(max = 450) int count, @ForAll @IntRange(max = 5) int seed) {
    try (RowPages rows = new RowPages(List.of("a", "b"))) {
      List<List<@Nullable Node>> added =
          IntStream.range(0, count)
              .mapToObj(i -> Arrays.asList(term(i + seed), term(i * 3 + seed)))
              .toList();
      added.forEach(rows::add);

      assertThat(rows.size()).isEqualTo(count);
      for (int index = count - 1; index >= 0; index--) {
        assertThat(rows.row(index)).isEqualTo(added.get(index));
      }
    }
  }

  @Test
  void whatDoesNotFitInMemoryLiesInAFileOfWhichNothingIsLeft() throws IOException {
    Set<Path> before = files();
    RowPages rows = new RowPages(List.of("n", "text"));
    String padding = "x".repeat(100);
    for (int i = 0; i < 200_000; i++) {
      rows.add(List.of(number(i), NodeFactory.createLiteralString(padding + i)));
    }

    for (int index : List.of(199_999, 0, 123_456, 123_455, 50)) {
      assertThat(rows.row(index).getFirst()).isEqualTo(number(index));
    }

    rows.close();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void rowsThatWereLetGoCannotBeRead() {
    RowPages rows = new RowPages(List.of("n"));
    rows.add(List.of(number(1)));
    rows.close();

    assertThatThrownBy(() -> rows.row(0)).isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> rows.add(List.of(number(2))))
        .isInstanceOf(CancellationException.class);
  }

  private static @Nullable Node term(int i) {
    return switch (i % 7) {
      case 0 -> NodeFactory.createURI("http://e/" + i);
      case 1 -> NodeFactory.createBlankNode("b" + i);
      case 2 -> number(i);
      case 3 -> NodeFactory.createLiteralLang("Zürich " + i, "de");
      case 4 -> NodeFactory.createLiteralDT("12.50", XSDDatatype.XSDdecimal);
      case 5 ->
          NodeFactory.createTripleTerm(
              Triple.create(
                  NodeFactory.createURI("http://e/s"),
                  NodeFactory.createURI("http://e/p"),
                  number(i)));
      default -> null;
    };
  }

  private static Node number(int i) {
    return NodeFactory.createLiteralDT(Integer.toString(i), XSDDatatype.XSDinteger);
  }

  private static Set<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(path -> path.getFileName().toString().startsWith("entente-rows"))
          .collect(Collectors.toSet());
    }
  }
}
