package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.base.Cancellation;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.rule.RuleTableReader;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.MappedArticle;
import org.entente.mapping.Ontology;
import org.entente.store.Workspace;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SameEventsTest {

  private static final LocalDate THURSDAY = LocalDate.of(2019, 3, 14);

  private static Extractor extractor;
  private static ArticleMapper mapper;

  private final Workspace workspace = Workspace.memory();

  @BeforeAll
  static void load() {
    extractor =
        new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped());
    mapper = new ArticleMapper(Ontology.places());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private List<SameEvent> among(Article... articles) {
    for (Article article : articles) {
      MappedArticle mapped = mapper.map(extractor.extract(article));
      workspace.put(mapped.name(), mapped.graph());
    }
    return workspace.read(snapshot -> new Explorer(snapshot).sameEvents().find(Cancellation.NONE));
  }

  private static Article article(String name, String text) {
    return new Article(name, text, Optional.of(THURSDAY));
  }

  @Test
  void samePartiesOnTheSameDayAreOfferedWithBothSentences() {
    List<SameEvent> found =
        among(
            article("one", "Kenya and Somalia signed an agreement on the border on 11 March 2019."),
            article("two", "Somalia and Kenya signed a border agreement on Monday."));
    assertThat(found).hasSize(1);
    SameEvent same = found.getFirst();
    assertThat(same.parties()).extracting(Vertex::label).containsExactly("Kenya", "Somalia");
    assertThat(same.days().map(EventProfile.EventDays::first)).contains(LocalDate.of(2019, 3, 11));
    assertThat(same.words()).contains("border", "agreement");
    assertThat(List.of(same.one().sentence(), same.other().sentence()))
        .containsExactlyInAnyOrder(
            "Kenya and Somalia signed an agreement on the border on 11 March 2019.",
            "Somalia and Kenya signed a border agreement on Monday.");
  }

  @Test
  void otherDaysAreOtherEvents() {
    assertThat(
            among(
                article("one", "Kenya and Somalia signed an agreement on the border on Monday."),
                article("two", "Kenya and Somalia signed an agreement on the border in 2017.")))
        .isEmpty();
  }

  @Test
  void otherPartiesOrOtherDeedsAreOtherEvents() {
    assertThat(
            among(
                article("one", "Kenya and Somalia signed an agreement on the border on Monday."),
                article("two", "Kenya and Uganda signed an agreement on the border on Sunday."),
                article("three", "Somalia threatened Kenya on Monday.")))
        .isEmpty();
  }

  @Test
  void eventsOfOneArticleAreNotOffered() {
    assertThat(
            among(
                article(
                    "one",
                    "France condemned Mali on Monday over the coup. On Monday Mali was condemned by"
                        + " France over the border.")))
        .isEmpty();
  }

  @Test
  void whatIsDeniedIsNotWhatWasDone() {
    assertThat(
            among(
                article("one", "Kenya and Somalia signed an agreement on the border on Monday."),
                article(
                    "two", "Kenya and Somalia did not sign an agreement on the border on Monday.")))
        .isEmpty();
  }

  @Test
  void eachPairIsOfferedOnce() {
    Article[] articles = new Article[4];
    for (int i = 0; i < articles.length; i++) {
      articles[i] =
          article(
              "article " + i,
              "In report " + i + ", Kenya and Somalia signed a border agreement on Monday.");
    }
    assertThat(among(articles)).hasSize(6);
  }
}
