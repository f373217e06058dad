package org.entente.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.extract.record.Article;
import org.entente.extract.record.DateRange;
import org.entente.extract.record.DateRange.Precision;
import org.entente.text.Annotator;
import org.entente.text.model.NewsAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

  /// A Thursday.
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 14);

  private static Annotator annotator;
  private final DateFinder finder = new DateFinder();

  @BeforeAll
  static void loadModels() {
    annotator = new NewsAnnotator();
  }

  private List<DateMention> find(String text, Optional<LocalDate> published) {
    return finder.find(new Article("test", text, published), annotator.annotate(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys met on Tuesday. | Tuesday | 2019-03-12 | 2019-03-12 | DAY",
        "The envoys met on Thursday. | Thursday | 2019-03-14 | 2019-03-14 | DAY",
        "The envoys met last Thursday. | last Thursday | 2019-03-07 | 2019-03-07 | DAY",
        "The envoys will meet on Tuesday. | Tuesday | 2019-03-19 | 2019-03-19 | DAY",
        "The envoys met yesterday. | yesterday | 2019-03-13 | 2019-03-13 | DAY",
        "The envoys met last week. | last week | 2019-03-04 | 2019-03-10 | DAYS",
        "The envoys met in September. | September | 2018-09-01 | 2018-09-30 | MONTH",
        "The envoys met in late November. | late November | 2018-11-21 | 2018-11-30 | DAYS",
        "The envoys met on 14 May. | 14 May | 2018-05-14 | 2018-05-14 | DAY",
        "The envoys met on December 22, 2017. | December 22, 2017 | 2017-12-22 | 2017-12-22 | DAY",
        "The envoys met in 2018. | 2018 | 2018-01-01 | 2018-12-31 | YEAR",
        "The envoys met this year. | this year | 2019-01-01 | 2019-12-31 | YEAR",
        "The envoys will meet next month. | next month | 2019-04-01 | 2019-04-30 | MONTH",
        "The envoys met two weeks ago. | two weeks ago | 2019-02-25 | 2019-03-03 | DAYS"
      })
  void expressionsCountFromTheArticlesDate(
      String text, String words, LocalDate first, LocalDate last, Precision precision) {
    List<DateMention> found = find(text, Optional.of(PUBLISHED));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().expression().span().in(text)).isEqualTo(words);
    assertThat(found.getFirst().expression().range())
        .contains(new DateRange(first, last, precision));
  }

  @Test
  void earlierCountsFromTheDayToldBefore() {
    var found =
        find("The talks ended on Tuesday. A day earlier they had stalled.", Optional.of(PUBLISHED));
    assertThat(found).hasSize(2);
    assertThat(found.getLast().expression().range())
        .map(DateRange::first)
        .contains(LocalDate.of(2019, 3, 11));
  }

  @Test
  void withoutAnArticlesDateOnlyFullDatesAreResolved() {
    var found = find("They met on Tuesday and on 3 May 2016.", Optional.empty());
    assertThat(found)
        .extracting(it -> it.expression().range().isPresent())
        .containsExactly(false, true);
  }

  @Test
  void dateLineIsTheArticlesDateWhereNoneIsGiven() {
    String text = "NAIROBI, March 14, 2019 (Agency) - The ministers met on Tuesday.";
    assertThat(finder.dateLine(text))
        .hasValueSatisfying(
            line -> {
              assertThat(line.place().in(text)).isEqualTo("NAIROBI");
              assertThat(line.date()).contains(PUBLISHED);
            });
    assertThat(find(text, Optional.empty()).getLast().expression().range())
        .map(DateRange::first)
        .contains(LocalDate.of(2019, 3, 12));
  }

  @Test
  void ordinaryOpeningIsNoDateLine() {
    assertThat(finder.dateLine("The well-known minister said so.")).isEmpty();
    assertThat(finder.dateLine("Peace - if it comes - will be slow.")).isEmpty();
  }

  @Test
  void modalVerbIsNoMonth() {
    assertThat(find("Talks may resume, and they May fail.", Optional.of(PUBLISHED))).isEmpty();
  }
}
