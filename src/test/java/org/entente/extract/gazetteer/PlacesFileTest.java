package org.entente.extract.gazetteer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What `ontology/places.ttl` promises to whoever loads it.
class PlacesFileTest {

  private static final String ENTENTE = "https://w3id.org/entente/ontology#";
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node ALT_LABEL = SKOS.altLabel.asNode();
  private static final Node HIDDEN_LABEL = SKOS.hiddenLabel.asNode();
  private static final Node OFFICE = term("Office");
  private static final Node COUNTRY = term("Country");

  private static Graph places;

  @BeforeAll
  static void parse() {
    places = RDFDataMgr.loadGraph("ontology/places.ttl");
  }

  @Test
  void holdsAllMembersOfTheUnitedNationsAndFourMoreCountries() {
    assertThat(countries()).hasSize(197);
    assertThat(iris(countries())).containsAll(iris("PRK", "USA", "XKX", "PSE", "TWN", "VAT"));
  }

  @Test
  void everySubjectHasOneClassAndOneLabel() {
    assertThat(subjects())
        .allSatisfy(
            subject -> {
              assertThat(objects(subject, RDF.type.asNode())).as("class of " + subject).hasSize(1);
              assertThat(objects(subject, LABEL)).as("label of " + subject).hasSize(1);
            });
  }

  @Test
  void everyCountryIsNamedByItsIsoCode() {
    Set<String> known = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);
    assertThat(countries())
        .allSatisfy(
            country -> {
              List<Node> codes = objects(country, term("isoCode"));
              assertThat(codes).as("code of " + country).hasSize(1);
              String code = codes.getFirst().getLiteralLexicalForm();
              assertThat(country.getURI()).endsWith("/country/" + code);
              assertThat(code)
                  .satisfiesAnyOf(
                      it -> assertThat(known).contains(it), it -> assertThat(it).isEqualTo("XKX"));
            });
  }

  @Test
  void everyCountryHasAdjectiveDemonymAndACapitalWithinIt() {
    assertThat(countries())
        .allSatisfy(
            country -> {
              assertThat(objects(country, term("adjective"))).as("adj. of " + country).isNotEmpty();
              assertThat(objects(country, term("demonym"))).as("people of " + country).isNotEmpty();
              List<Node> capitals = objects(country, term("capital"));
              assertThat(capitals).as("capital of " + country).hasSize(1);
              Node capital = capitals.getFirst();
              assertThat(capital)
                  .satisfiesAnyOf(
                      it -> assertThat(it).as("city state").isEqualTo(country),
                      it -> assertThat(objects(it, term("partOf"))).contains(country));
            });
  }

  @Test
  void everyCountryHasAWikidataItemAndNoTwoSubjectsShareOne() {
    Map<Node, Set<Node>> subjectsOf = new TreeMap<>(PlacesFileTest::byText);
    places.stream(Node.ANY, OWL.sameAs.asNode(), Node.ANY)
        .forEach(
            triple ->
                subjectsOf.merge(
                    triple.getObject(), Set.of(triple.getSubject()), PlacesFileTest::union));
    assertThat(subjectsOf.keySet())
        .allSatisfy(
            item -> assertThat(item.getURI()).matches("http://www\\.wikidata\\.org/entity/Q\\d+"));
    assertThat(subjectsOf.values()).allSatisfy(sharing -> assertThat(sharing).hasSize(1));
    assertThat(countries())
        .allSatisfy(country -> assertThat(objects(country, OWL.sameAs.asNode())).hasSize(1));
  }

  @Test
  void noNameIsClaimedByTwoSubjects() {
    assertThat(claimants(false, LABEL, ALT_LABEL))
        .allSatisfy((name, subjects) -> assertThat(subjects).as(name).hasSize(1));
    assertThat(claimants(true, LABEL, ALT_LABEL, HIDDEN_LABEL))
        .allSatisfy((title, offices) -> assertThat(offices).as(title).hasSize(1));
    assertThat(claimants(false, term("metonym")))
        .allSatisfy((name, subjects) -> assertThat(subjects).as(name).hasSize(1));
  }

  @Test
  void anAdjectiveOrDemonymOfTwoSubjectsIsMarkedAsAmbiguousOnBoth() {
    for (Node property : List.of(term("adjective"), term("demonym"))) {
      claimants(false, property)
          .forEach(
              (word, subjects) -> {
                if (subjects.size() > 1) {
                  assertThat(subjects)
                      .as(word)
                      .allSatisfy(
                          subject ->
                              assertThat(texts(subject, term("ambiguousLabel"))).contains(word));
                }
              });
    }
  }

  @Test
  void everyResourceThatIsPointedToIsDescribed() {
    List<Node> described = subjects();
    assertThat(Stream.of("capital", "partOf", "officeOf").map(PlacesFileTest::term))
        .allSatisfy(
            property ->
                assertThat(places.stream(Node.ANY, property, Node.ANY).map(Triple::getObject))
                    .isNotEmpty()
                    .isSubsetOf(described));
  }

  private static Map<String, Set<Node>> claimants(boolean offices, Node... properties) {
    return Arrays.stream(properties)
        .flatMap(property -> places.stream(Node.ANY, property, Node.ANY))
        .filter(
            triple -> offices == objects(triple.getSubject(), RDF.type.asNode()).contains(OFFICE))
        .collect(
            groupingBy(
                triple -> triple.getObject().getLiteralLexicalForm(),
                TreeMap::new,
                mapping(Triple::getSubject, toSet())));
  }

  private static List<Node> countries() {
    return places.stream(Node.ANY, RDF.type.asNode(), COUNTRY).map(Triple::getSubject).toList();
  }

  private static List<Node> subjects() {
    return places.stream().map(Triple::getSubject).distinct().toList();
  }

  private static List<Node> objects(Node subject, Node property) {
    return places.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
  }

  private static List<String> texts(Node subject, Node property) {
    return objects(subject, property).stream().map(Node::getLiteralLexicalForm).toList();
  }

  private static List<String> iris(List<Node> nodes) {
    return nodes.stream().map(Node::getURI).toList();
  }

  private static List<String> iris(String... codes) {
    return Arrays.stream(codes).map(code -> "https://w3id.org/entente/id/country/" + code).toList();
  }

  private static Set<Node> union(Set<Node> some, Set<Node> more) {
    return Stream.concat(some.stream(), more.stream()).collect(toSet());
  }

  private static int byText(Node one, Node other) {
    return one.toString().compareTo(other.toString());
  }

  private static Node term(String name) {
    return NodeFactory.createURI(ENTENTE + name);
  }
}
