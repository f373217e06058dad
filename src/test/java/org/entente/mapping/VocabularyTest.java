package org.entente.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

final class VocabularyTest {

  private final Graph ontology = Ontology.terms();

  @Test
  void everyConstantIsDeclaredInTheOntology() {
    assertThat(constants()).isSubsetOf(declared(allKinds()));
  }

  @Test
  void everyClassPropertyAndSchemeHasAConstant() {
    Set<String> named =
        declared(
            List.of(
                OWL.Class.asNode(),
                OWL.ObjectProperty.asNode(),
                OWL.DatatypeProperty.asNode(),
                OWL.AnnotationProperty.asNode(),
                SKOS.ConceptScheme.asNode()));

    assertThat(constants()).containsAll(named);
  }

  @Test
  void everyTermHasALabelAndSaysWhatItMeans() {
    assertThat(declared(allKinds()))
        .allSatisfy(
            term -> {
              Node node = En.term(term);
              assertThat(ontology.contains(node, RDFS.label.asNode(), Node.ANY)).isTrue();
              assertThat(
                      ontology.contains(node, RDFS.comment.asNode(), Node.ANY)
                          || ontology.contains(node, SKOS.definition.asNode(), Node.ANY))
                  .isTrue();
            });
  }

  @Test
  void everyClassAndPropertyIsAlignedWithAnotherVocabulary() {
    Set<String> aligned =
        ontology.find().toList().stream()
            .filter(triple -> triple.getObject().isURI())
            .filter(triple -> !triple.getPredicate().equals(RDF.type.asNode()))
            .filter(triple -> !triple.getPredicate().equals(RDFS.range.asNode()))
            .filter(triple -> !triple.getObject().getURI().startsWith(En.NAMESPACE))
            .map(triple -> localName(triple.getSubject()))
            .collect(Collectors.toSet());
    Set<String> terms = declared(allKinds());
    terms.removeAll(declared(List.of(SKOS.Concept.asNode(), SKOS.ConceptScheme.asNode())));
    // A narrower property or class of ours is aligned through its broader one.
    Set<String> unaligned = new TreeSet<>(terms);
    Hierarchy hierarchy = new Hierarchy(ontology);
    unaligned.removeIf(
        term ->
            hierarchy.classesOf(En.term(term)).stream()
                    .anyMatch(each -> aligned.contains(localName(each)))
                || hierarchy.propertiesOf(En.term(term)).stream()
                    .anyMatch(each -> aligned.contains(localName(each))));

    assertThat(unaligned).isEmpty();
  }

  @Test
  void theGazetteerUsesDeclaredTermsOnly() {
    Set<String> used = new TreeSet<>();
    for (Triple triple : Ontology.places().find().toList()) {
      for (Node node : List.of(triple.getPredicate(), triple.getObject())) {
        if (node.isURI() && node.getURI().startsWith(En.NAMESPACE)) {
          used.add(localName(node));
        }
      }
    }

    assertThat(used).isSubsetOf(declared(allKinds()));
  }

  private static List<Node> allKinds() {
    return List.of(
        OWL.Class.asNode(),
        OWL.ObjectProperty.asNode(),
        OWL.DatatypeProperty.asNode(),
        OWL.AnnotationProperty.asNode(),
        SKOS.ConceptScheme.asNode(),
        SKOS.Concept.asNode());
  }

  private Set<String> declared(List<Node> kinds) {
    return kinds.stream()
        .flatMap(kind -> ontology.find(Node.ANY, RDF.type.asNode(), kind).toList().stream())
        .map(triple -> localName(triple.getSubject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants() {
    return Arrays.stream(En.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType().equals(Node.class))
        .map(Field::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String localName(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('#') + 1);
  }
}
