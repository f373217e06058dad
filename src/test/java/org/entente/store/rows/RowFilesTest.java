package org.entente.store.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;

final class RowFilesTest {

  private static final Node IRI = NodeFactory.createURI("urn:a b");
  private static final List<Node> TERMS =
      List.of(
          IRI,
          NodeFactory.createBlankNode("b"),
          NodeFactory.createLiteralString("two\nlines \\ \"quoted\" \uD83D\uDE00"),
          NodeFactory.createLiteralLang("x", "en"),
          NodeFactory.createLiteralDirLang("x", "ar", "rtl"),
          NodeFactory.createLiteralDT("007", XSDDatatype.XSDinteger),
          NodeFactory.createTripleTerm(
              IRI, IRI, NodeFactory.createTripleTerm(IRI, IRI, NodeFactory.createBlankNode("c"))));

  @Test
  void rowsOfAllKindsOfTermsComeBackFromFilesInOrder() {
    Var number = Var.alloc("n");
    Var term = Var.alloc("t");
    List<Binding> rows = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Node key = NodeFactory.createLiteralString("%04d".formatted(i));
      rows.add(
          i % 10 == 9
              ? BindingFactory.binding(number, key)
              : BindingFactory.binding(number, key, term, TERMS.get(i % TERMS.size())));
    }
    List<Binding> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, new Random(1));
    Comparator<Binding> order =
        Comparator.comparing(row -> row.get(number).getLiteralLexicalForm());

    SortedDataBag<Binding> sorted = RowFiles.sorted(order, 64);
    mixed.forEach(sorted::add);
    List<Binding> back = new ArrayList<>();
    sorted.iterator().forEachRemaining(back::add);
    sorted.close();

    assertThat(back).isEqualTo(rows);
  }
}
