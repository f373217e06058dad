package org.entente.query.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class RowOrderTest {

  private static final Node KIM = NodeFactory.createURI("http://e/1");
  private static final Node ANA = NodeFactory.createURI("http://e/2");

  @AutoClose private final RowPages rows = new RowPages(List.of("who", "n"));

  @Test
  void numbersGoByValueBeforeWordsAndUnboundComesLast() {
    add(KIM, number("10"));
    add(KIM, NodeFactory.createLiteralString("apple"));
    add(KIM, null);
    add(KIM, number("9"));
    add(KIM, NodeFactory.createLiteralDT("9.5", XSDDatatype.XSDdouble));

    assertThat(order(by(1, true))).containsExactly(3, 4, 0, 1, 2);
    assertThat(order(by(1, false))).containsExactly(1, 0, 4, 3, 2);
  }

  @Test
  void resourcesGoByTheirLabels() {
    add(KIM, null);
    add(ANA, null);

    assertThat(order(by(0, true))).containsExactly(1, 0);
  }

  @Test
  void rowsThatAreEqualKeepTheirOrder() {
    add(KIM, number("1"));
    add(ANA, number("1"));
    add(KIM, number("0"));

    assertThat(order(by(1, true))).containsExactly(2, 0, 1);
    assertThat(order(by(1, true), by(0, true))).containsExactly(2, 1, 0);
  }

  @Test
  void aTextIsSoughtInLabelsAndIris() {
    add(KIM, number("1"));
    add(ANA, number("2"));

    assertThat(filtered(new RowFilter.Has("KIM"))).containsExactly(0);
    assertThat(filtered(new RowFilter.Has("e/2"))).containsExactly(1);
    assertThat(filtered(new RowFilter.Has("e/"), new RowFilter.Has("nobody"))).isEmpty();
  }

  @Test
  void aValueCanBeWantedOrNot() {
    add(KIM, number("1"));
    add(ANA, null);

    assertThat(filtered(new RowFilter.Is(0, KIM, true))).containsExactly(0);
    assertThat(filtered(new RowFilter.Is(0, KIM, false))).containsExactly(1);
    assertThat(filtered(new RowFilter.Is(1, null, true))).containsExactly(1);
  }

  @Property(tries = 50)
  void sortingLosesNoRow(@ForAll List<Integer> numbers) {
    try (RowPages many = new RowPages(List.of("who", "n"))) {
      numbers.forEach(n -> many.add(List.of(KIM, number(Integer.toString(n)))));

      int[] sorted =
          new RowOrder(List.of(by(1, true)), List.of())
              .of(many, many.size(), RowOrderTest::labels, Cancellation.NONE);

      assertThat(Arrays.stream(sorted).boxed())
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, numbers.size()).boxed().toList());
      assertThat(Arrays.stream(sorted).mapToObj(numbers::get).toList()).isSorted();
    }
  }

  @Test
  void stopsWhenCancelled() {
    add(KIM, null);
    CancellationSource cancellation = new CancellationSource();
    cancellation.cancel();

    assertThatThrownBy(
            () ->
                new RowOrder(List.of(by(0, true)), List.of())
                    .of(rows, rows.size(), RowOrderTest::labels, cancellation))
        .isInstanceOf(CancellationException.class);
  }

  private void add(@Nullable Node who, @Nullable Node n) {
    List<@Nullable Node> row = new ArrayList<>();
    row.add(who);
    row.add(n);
    rows.add(row);
  }

  private int[] order(RowOrder.Column... columns) {
    return new RowOrder(List.of(columns), List.of())
        .of(rows, rows.size(), RowOrderTest::labels, Cancellation.NONE);
  }

  private int[] filtered(RowFilter... filters) {
    return new RowOrder(List.of(), List.of(filters))
        .of(rows, rows.size(), RowOrderTest::labels, Cancellation.NONE);
  }

  private static RowOrder.Column by(int column, boolean ascending) {
    return new RowOrder.Column(column, ascending);
  }

  private static Map<Node, String> labels(Collection<Node> terms, Cancellation cancellation) {
    Map<Node, String> labels = new HashMap<>();
    for (Node term : terms) {
      labels.put(
          term,
          term.isLiteral()
              ? term.getLiteralLexicalForm()
              : term.equals(KIM) ? "Kim Jong Un" : "Ana");
    }
    return labels;
  }

  private static Node number(String lexical) {
    return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDinteger);
  }
}
