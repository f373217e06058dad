package org.entente.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

final class ArticleMapperTest {

  private final ArticleMapper mapper = new ArticleMapper(Ontology.places());
  private final MappedArticle mapped = mapper.map(Examples.extraction());
  private final Graph graph = mapped.graph();
  private final ArticleNames names = new ArticleNames(Examples.extraction().article());

  @Test
  void theArticleIsNamedAfterItsTitleAndText() {
    assertThat(mapped.name().getURI())
        .matches("https://w3id.org/entente/id/article/norway-ghana-[0-9a-f]{8}");
  }

  @Test
  void mappingTwiceGivesTheSameTriples() {
    assertThat(mapper.map(Examples.extraction()).graph().find().toSet())
        .isEqualTo(graph.find().toSet());
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(graph.find().toList())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @Test
  void everyMentionQuotesTheTextAtItsOffsets() {
    List<Triple> quotes = graph.find(Node.ANY, En.exactText, Node.ANY).toList();

    assertThat(quotes)
        .isNotEmpty()
        .allSatisfy(
            quote -> {
              int start = number(quote.getSubject(), En.start);
              int end = number(quote.getSubject(), En.end);
              assertThat(quote.getObject().getLiteralLexicalForm())
                  .isEqualTo(Examples.TEXT.substring(start, end));
              assertThat(quote.getSubject()).isEqualTo(names.mention(new Span(start, end)));
            });
  }

  @Test
  void whoImposesASanctionIsAlsoItsAgent() {
    Node sanction = names.event(1);

    assertThat(objects(sanction, En.imposedBy))
        .isEqualTo(objects(sanction, En.agent))
        .containsExactly(names.entity(Examples.NORWAY));
    assertThat(objects(sanction, RDF.type.asNode())).contains(En.Sanction, En.Event);
  }

  @Test
  void everyRoleHasAReifierWithEvidenceModalityAndRule() {
    Triple fact = Triple.create(names.event(1), En.sanctionTarget, names.entity(Examples.GHANA));

    Node reifier = reifiers(fact).getFirst();
    assertThat(objects(reifier, En.evidence))
        .containsExactly(names.mention(Examples.span("Ghana")));
    assertThat(objects(reifier, En.modality)).containsExactly(En.asserted);
    assertThat(objects(reifier, En.rule)).containsExactly(FactWriter.string("test.rule"));
  }

  @Test
  void aClaimIsMarkedOnTheEventAndOnEachOfItsFacts() {
    Node attack = names.event(3);

    assertThat(objects(attack, En.modality)).containsExactly(En.claimed);
    assertThat(reifiers(Triple.create(attack, En.agent, names.entity(Examples.NORWAY))))
        .isNotEmpty()
        .allSatisfy(
            reifier -> assertThat(objects(reifier, En.modality)).containsExactly(En.claimed));
    assertThat(objects(names.event(2), En.says)).containsExactly(attack);
  }

  @Test
  void whatTheGazetteerKnowsOfACountryComesAlong() {
    Node norway = names.entity(Examples.NORWAY);

    assertThat(objects(norway, OWL.sameAs.asNode())).hasSize(1);
    assertThat(objects(norway, En.isoCode)).containsExactly(FactWriter.string("NOR"));
    assertThat(objects(norway, RDFS.label.asNode()))
        .containsExactly(NodeFactory.createLiteralLang("Norway", "en"));
  }

  @Test
  void aStretchOfDaysHasItsMonthItsEndsAndItsWords() {
    Node sanction = names.event(1);

    assertThat(lexical(sanction, En.date)).containsExactly("2024-05");
    assertThat(lexical(sanction, En.startDate)).containsExactly("2024-05-06");
    assertThat(lexical(sanction, En.endDate)).containsExactly("2024-05-12");
    assertThat(lexical(sanction, En.dateText)).containsExactly("last week");
    assertThat(lexical(names.event(2), En.date)).containsExactly("2024-05-13");
  }

  @Test
  void aMeasureHasItsNumberUnitAndWords() {
    Node measure = objects(names.event(1), En.hasMeasure).getFirst();

    assertThat(lexical(measure, En.limitValue)).containsExactly("4000000.0");
    assertThat(lexical(measure, En.limitUnit)).containsExactly("tonnes");
    assertThat(lexical(measure, En.limitPeriod)).containsExactly("year");
    assertThat(lexical(measure, En.commodity)).containsExactly("fish imports");
    assertThat(objects(measure, En.limitBound)).containsExactly(En.term("bound-at-most"));
  }

  @Test
  void eventsAreLabelledInWords() {
    assertThat(lexical(names.event(1), RDFS.label.asNode()))
        .containsExactly("Norway sanctions Ghana");
    assertThat(lexical(names.event(2), RDFS.label.asNode()))
        .containsExactly("Ama Boateng: “Norway will attack Accra”");
    assertThat(lexical(names.event(3), RDFS.label.asNode()))
        .containsExactly("Norway: attack → Ghana (claimed)");
  }

  @Test
  void survivesTurtle12() {
    StringWriter turtle = new StringWriter();
    RDFDataMgr.write(turtle, graph, RDFFormat.TURTLE_PRETTY);
    Graph again = GraphFactory.createGraphMem();
    RDFParser.create().source(new StringReader(turtle.toString())).lang(Lang.TURTLE).parse(again);

    assertThat(again.isIsomorphicWith(graph)).isTrue();
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private List<String> lexical(Node subject, Node property) {
    return objects(subject, property).stream().map(Node::getLiteralLexicalForm).toList();
  }

  private List<Node> reifiers(Triple fact) {
    return graph
        .find(Node.ANY, RDF.reifies.asNode(), NodeFactory.createTripleTerm(fact))
        .mapWith(Triple::getSubject)
        .toList();
  }

  private int number(Node subject, Node property) {
    return ((Number) objects(subject, property).getFirst().getLiteralValue()).intValue();
  }
}
