package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.En;
import org.entente.mapping.Examples;
import org.entente.mapping.Ontology;
import org.junit.jupiter.api.Test;

final class ValidationTest {

  private final Validation validation = new Validation();
  private final Graph article =
      new ArticleMapper(Ontology.places()).map(Examples.extraction()).graph();

  @Test
  void whatTheMappingWritesKeepsAllRules() {
    assertThat(validation.check(article)).isEmpty();
  }

  @Test
  void namesTheEventThatLacksItsModality() {
    Triple modality =
        article.find(Node.ANY, En.modality, En.claimed).toList().stream()
            .filter(triple -> triple.getSubject().getURI().contains("#event-"))
            .findFirst()
            .orElseThrow();
    article.delete(modality);

    assertThat(validation.check(article))
        .extracting(Validation.Violation::focus, Validation.Violation::message)
        .containsExactly(tuple(modality.getSubject(), "An event says how firmly it is stated."));
  }

  @Test
  void findsAReifierWithoutEvidence() {
    Triple evidence =
        article.find(Node.ANY, En.evidence, Node.ANY).toList().stream()
            .filter(triple -> triple.getSubject().getURI().contains("#fact-"))
            .findFirst()
            .orElseThrow();
    article.delete(evidence);

    assertThat(validation.check(article))
        .extracting(Validation.Violation::message)
        .isEqualTo(List.of("A fact has a mention that says it."));
  }

  @Test
  void findsAClaimThatNobodyMakes() {
    for (Triple says : article.find(Node.ANY, En.says, Node.ANY).toList()) {
      article.delete(says);
    }

    assertThat(validation.check(article))
        .extracting(Validation.Violation::message)
        .containsExactly("What is claimed is told by a statement.");
  }
}
