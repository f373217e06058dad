package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.record.Extraction;
import org.entente.extract.rule.RuleTableReader;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What a reader finds in articles about different things: the facts each must give, and those it
/// must not. The facts stand in `*.facts` beside the articles, one a line.
final class ArticlesTest {

  private static final Path SEEDS = Path.of("seeds");
  private static final Path ARTICLES = Path.of("src/test/resources/org/entente/extract/articles");

  @TestFactory
  Stream<DynamicContainer> articlesGiveTheFactsThatAReaderFinds() {
    Extractor extractor =
        new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped());
    return Stream.of(
            ARTICLES.resolve("summit.txt"),
            ARTICLES.resolve("ceasefire.txt"),
            ARTICLES.resolve("trade-dispute.txt"),
            ARTICLES.resolve("protest.txt"),
            ARTICLES.resolve("aid-pledge.txt"),
            SEEDS.resolve("un-resolution-2397.txt"),
            SEEDS.resolve("da-nang-statement-2017.txt"))
        .map(article -> facts(extractor, article));
  }

  private static DynamicContainer facts(Extractor extractor, Path file) {
    String name = file.getFileName().toString().replace(".txt", "");
    Extraction extraction = extractor.extract(new Article(name, read(file), Optional.empty()));
    List<ExpectedFact> facts =
        read(ARTICLES.resolve(name + ".facts"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(ExpectedFact::parse)
            .toList();
    return DynamicContainer.dynamicContainer(
        name,
        facts.stream()
            .map(fact -> DynamicTest.dynamicTest(fact.line(), () -> check(fact, extraction))));
  }

  private static void check(ExpectedFact fact, Extraction extraction) {
    assertThat(fact.fitting(extraction).isEmpty())
        .as(
            "%s: %s%nThe sentence gives: %s",
            fact.forbidden() ? "Must not be found" : "Not found",
            fact.line(),
            fact.told(extraction))
        .isEqualTo(fact.forbidden());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
