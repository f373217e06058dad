package org.entente.explore.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.rule.RuleTableReader;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.ArticlePipeline;
import org.entente.mapping.MappedArticle;
import org.entente.mapping.Ontology;
import org.entente.store.Workspace;
import org.entente.text.article.ArticleReader;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

  @Test
  void twoArticlesOfferWhoMayBeOneWithTheSentences() {
    List<OfferedPair> pairs =
        duplicates(
            "Ukrainian President Volodymyr Zelensky praised Peru."
                + " The Organisation of Coffee Growers criticised Chile.",
            "Volodymyr Zelenskyy left Lima."
                + " The Organization of Coffee Growers criticised Kenya. Anna Berg praised Peru.");
    assertThat(pairs.stream().map(DuplicatesTest::names).toList())
        .containsExactly(
            "PERHAPS Organisation of Coffee Growers, Organization of Coffee Growers",
            "PERHAPS Volodymyr Zelensky, Volodymyr Zelenskyy");
    assertThat(pairs.get(1).secondMentions())
        .anyMatch(mention -> mention.words().equals("Volodymyr Zelenskyy"));
  }

  private static String names(OfferedPair pair) {
    return pair.judgement().verdict() + " " + pair.first().label() + ", " + pair.second().label();
  }

  private static List<OfferedPair> duplicates(String... texts) {
    Gazetteer gazetteer = Gazetteer.standard();
    ArticlePipeline pipeline =
        new ArticlePipeline(
            new ArticleReader(),
            new Extractor(SharedAnnotator.ENGLISH, gazetteer, RuleTableReader.shipped()),
            new ArticleMapper(Ontology.places()));
    try (Workspace workspace = Workspace.memory()) {
      for (String text : texts) {
        MappedArticle mapped =
            pipeline.map(
                new Article("news", text, Optional.empty()), Progress.NONE, Cancellation.NONE);
        workspace.put(mapped.name(), mapped.graph());
      }
      return workspace.read(
          snapshot ->
              new Duplicates(snapshot, new DuplicateJudge(gazetteer)).find(Cancellation.NONE));
    }
  }
}
