package org.entente.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.rule.RuleTableReader;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text makes mapping throw or hang, and every quote in the graph is what stands at its offsets.
final class AnyTextMappingTest {

  private static final int LONG = 100_000;

  private final Extractor extractor =
      new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped());
  private final ArticleMapper mapper = new ArticleMapper(Ontology.places());

  @Property(tries = 60)
  void quotesStandAtTheirOffsets(@ForAll("texts") String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya attacked Somalia and ",
        "talks 🤝🇰🇪 between Kenya and Somalia, ",
        "قالت روسيا إن المحادثات ",
        "(",
        "1,000 “he said "
      })
  void longTextsWithoutAFullStopAreRead(String piece) {
    check(piece.repeat(LONG / piece.length()));
  }

  private void check(String text) {
    Graph graph = mapper.map(extractor.extract(new Article("any", text, Optional.empty()))).graph();
    graph
        .find(Node.ANY, En.exactText, Node.ANY)
        .forEachRemaining(
            quote ->
                assertThat(quote.getObject().getLiteralLexicalForm())
                    .isEqualTo(
                        text.substring(
                            offset(graph, quote.getSubject(), En.start),
                            offset(graph, quote.getSubject(), En.end))));
  }

  private static int offset(Graph graph, Node mention, Node property) {
    List<Node> values =
        graph.find(mention, property, Node.ANY).mapWith(t -> t.getObject()).toList();
    assertThat(values).hasSize(1);
    return Integer.parseInt(values.getFirst().getLiteralLexicalForm());
  }

  /// News with its marks and line breaks where they do not belong, and pieces from anywhere in
  /// Unicode: emoji, right-to-left words, combining marks.
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> news =
        Arbitraries.of(
            "Kenya",
            "Turkish police",
            "said",
            "attacked",
            "met",
            "on Tuesday",
            "\"",
            "”",
            "“",
            ".",
            "\n",
            "\r\n",
            "\t",
            "sanctions against Iran",
            "Mr.",
            "U.S.",
            "$5 million",
            "(",
            ")",
            "rejected",
            "the",
            "and",
            "talks with",
            "Oslo, 3 May 2018 —");
    Arbitrary<String> anywhere =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.strings().ofMaxLength(8)),
            Tuple.of(
                1,
                Arbitraries.of(
                    "🇺🇳", "👩‍👩‍👧", "e\u0301", "\u202Eיוון", "ﷺ", "\u0000", "\uFEFF")));
    return Arbitraries.frequencyOf(Tuple.of(6, news), Tuple.of(1, anywhere))
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join(" ", pieces));
  }
}
