package org.entente.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.extract.record.Article;
import org.entente.extract.record.DateRange;
import org.entente.extract.record.DateRange.Precision;
import org.entente.text.Annotator;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Most rows are of an article of a Thursday, 14 March 2019.
class DateFinderTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 14);

  private static Annotator annotator;
  private final DateFinder finder = new DateFinder();

  @BeforeAll
  static void loadModels() {
    annotator = SharedAnnotator.ENGLISH;
  }

  private List<DateMention> find(String text, Optional<LocalDate> published) {
    return finder.find(new Article("test", text, published), annotator.annotate(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The envoys met on Tuesday. | 2019-03-14 | Tuesday | 2019-03-12 | 2019-03-12 | DAY",
        "The envoys met last Friday. | 2019-03-14 | last Friday | 2019-03-08 | 2019-03-08 | DAY",
        "The envoys will meet next Monday. | 2019-03-14 | next Monday | 2019-03-18 | 2019-03-18 | DAY",
        "The envoys will meet next Friday. | 2019-03-14 | next Friday | 2019-03-22 | 2019-03-22 | DAY",
        "The envoys will meet this Friday. | 2019-03-14 | this Friday | 2019-03-15 | 2019-03-15 | DAY",
        "The envoys met this Tuesday. | 2019-03-14 | this Tuesday | 2019-03-12 | 2019-03-12 | DAY",
        "The envoys met on Tuesday night. | 2019-03-14 | Tuesday night | 2019-03-12 | 2019-03-12 | DAY",
        "The envoys met late Tuesday. | 2019-03-14 | Tuesday | 2019-03-12 | 2019-03-12 | DAY",
        "The envoys met on Tuesday, March 5. | 2019-03-14 | Tuesday, March 5 | 2019-03-05 | 2019-03-05 | DAY",
        "The envoys met on Tuesday, the 5th of March 2018. | 2019-03-14 | Tuesday, the 5th of March 2018 | 2018-03-05 | 2018-03-05 | DAY",
        "The envoys met on Tuesday of last week. | 2019-03-14 | Tuesday of last week | 2019-03-05 | 2019-03-05 | DAY",
        "The envoys will meet on Friday next week. | 2019-03-14 | Friday next week | 2019-03-22 | 2019-03-22 | DAY",
        "The envoys said they would meet on Friday. | 2019-03-14 | Friday | 2019-03-15 | 2019-03-15 | DAY",
        "The envoys are to meet on Saturday. | 2019-03-14 | Saturday | 2019-03-16 | 2019-03-16 | DAY",
        "The envoys plan to meet on Sunday. | 2019-03-14 | Sunday | 2019-03-17 | 2019-03-17 | DAY",
        "Talks are scheduled for Monday. | 2019-03-14 | Monday | 2019-03-18 | 2019-03-18 | DAY",
        "The summit opens on Monday. | 2019-03-14 | Monday | 2019-03-18 | 2019-03-18 | DAY",
        "They spoke ahead of Friday's vote. | 2019-03-14 | Friday | 2019-03-15 | 2019-03-15 | DAY",
        "The envoys met last week. | 2019-03-14 | last week | 2019-03-04 | 2019-03-10 | DAYS",
        "The envoys met last month. | 2019-03-14 | last month | 2019-02-01 | 2019-02-28 | MONTH",
        "The envoys met last year. | 2019-03-14 | last year | 2018-01-01 | 2018-12-31 | YEAR",
        "The envoys met this year. | 2019-03-14 | this year | 2019-01-01 | 2019-12-31 | YEAR",
        "The envoys met earlier this week. | 2019-03-14 | earlier this week | 2019-03-11 | 2019-03-14 | DAYS",
        "The envoys met earlier this month. | 2019-03-14 | earlier this month | 2019-03-01 | 2019-03-14 | DAYS",
        "They will meet later this year. | 2019-03-14 | later this year | 2019-03-14 | 2019-12-31 | DAYS",
        "The envoys met early last week. | 2019-03-14 | early last week | 2019-03-04 | 2019-03-05 | DAYS",
        "The envoys met late last year. | 2019-03-14 | late last year | 2018-09-01 | 2018-12-31 | DAYS",
        "The envoys met in early 2016. | 2019-03-14 | early 2016 | 2016-01-01 | 2016-04-30 | DAYS",
        "The envoys met in mid-March. | 2019-03-14 | mid-March | 2019-03-11 | 2019-03-20 | DAYS",
        "The envoys met in mid-March 2016. | 2019-03-14 | mid-March 2016 | 2016-03-11 | 2016-03-20 | DAYS",
        "The envoys met in mid-2016. | 2019-03-14 | mid-2016 | 2016-05-01 | 2016-08-31 | DAYS",
        "The envoys met in mid 2016. | 2019-03-14 | mid 2016 | 2016-05-01 | 2016-08-31 | DAYS",
        "The envoys met in late November. | 2019-03-14 | late November | 2018-11-21 | 2018-11-30 | DAYS",
        "The envoys met in late November 2015. | 2019-03-14 | late November 2015 | 2015-11-21 | 2015-11-30 | DAYS",
        "The envoys met on 14 May. | 2019-03-14 | 14 May | 2018-05-14 | 2018-05-14 | DAY",
        "The envoys met on May 14. | 2019-03-14 | May 14 | 2018-05-14 | 2018-05-14 | DAY",
        "The envoys met on the 14th of May. | 2019-03-14 | 14th of May | 2018-05-14 | 2018-05-14 | DAY",
        "The envoys met on May 14th, 2017. | 2019-03-14 | May 14th, 2017 | 2017-05-14 | 2017-05-14 | DAY",
        "The envoys met on 14-16 May. | 2019-03-14 | 14-16 May | 2018-05-14 | 2018-05-16 | DAYS",
        "The envoys met on May 14-16, 2017. | 2019-03-14 | May 14-16, 2017 | 2017-05-14 | 2017-05-16 | DAYS",
        "The envoys met on 14 and 15 May 2017. | 2019-03-14 | 14 and 15 May 2017 | 2017-05-14 | 2017-05-15 | DAYS",
        "The envoys met on Dec 27. | 2019-03-14 | Dec 27 | 2018-12-27 | 2018-12-27 | DAY",
        "The envoys met on 27 Dec 2016. | 2019-03-14 | 27 Dec 2016 | 2016-12-27 | 2016-12-27 | DAY",
        "The envoys met on Dec. 27. | 2019-03-14 | Dec. 27 | 2018-12-27 | 2018-12-27 | DAY",
        "The envoys met on 14/05/2017. | 2019-03-14 | 14/05/2017 | 2017-05-14 | 2017-05-14 | DAY",
        "The envoys met on 05/23/2017. | 2019-03-14 | 05/23/2017 | 2017-05-23 | 2017-05-23 | DAY",
        "The envoys met on 14.05.2017. | 2019-03-14 | 14.05.2017 | 2017-05-14 | 2017-05-14 | DAY",
        "The envoys met on 2017-05-14. | 2019-03-14 | 2017-05-14 | 2017-05-14 | 2017-05-14 | DAY",
        "The talks ended on Tuesday. A day earlier they had stalled. | 2019-03-14 | A day earlier | 2019-03-11 | 2019-03-11 | DAY",
        "The talks ended on Tuesday. The following day they resumed. | 2019-03-14 | The following day | 2019-03-13 | 2019-03-13 | DAY",
        "The talks ended on Tuesday. Two days later they resumed. | 2019-03-14 | Two days later | 2019-03-14 | 2019-03-14 | DAY",
        "The talks ended on Tuesday. The delegates left the same day. | 2019-03-14 | the same day | 2019-03-12 | 2019-03-12 | DAY",
        "He was elected in 2014. The following year he resigned. | 2019-03-14 | The following year | 2015-01-01 | 2015-12-31 | YEAR",
        "He was elected in May 2014. The previous month he had been jailed. | 2019-03-14 | The previous month | 2014-04-01 | 2014-04-30 | MONTH",
        "The army withdrew two days after Tuesday's vote. | 2019-03-14 | two days after Tuesday | 2019-03-14 | 2019-03-14 | DAY",
        "Exports rose in the first quarter of 2017. | 2019-03-14 | first quarter of 2017 | 2017-01-01 | 2017-03-31 | DAYS",
        "Exports fell in the second half of last year. | 2019-03-14 | second half of last year | 2018-07-01 | 2018-12-31 | DAYS",
        "Exports rose in the first three months of 2018. | 2019-03-14 | first three months of 2018 | 2018-01-01 | 2018-03-31 | DAYS",
        "They met in the last week of May 2016. | 2019-03-14 | last week of May 2016 | 2016-05-25 | 2016-05-31 | DAYS",
        "The war began in the 1990s. | 2019-03-14 | 1990s | 1990-01-01 | 1999-12-31 | DAYS",
        "The war began in the early 1990s. | 2019-03-14 | early 1990s | 1990-01-01 | 1993-12-31 | DAYS",
        "The war began in the late-1980s. | 2019-03-14 | late-1980s | 1987-01-01 | 1989-12-31 | DAYS",
        "The treaty dates from the 19th century. | 2019-03-14 | 19th century | 1800-01-01 | 1899-12-31 | DAYS",
        "Sanctions have been in place since 2014. | 2019-03-14 | 2014 | 2014-01-01 | 2014-12-31 | YEAR",
        "Trade grew between 2010 and 2015. | 2019-03-14 | 2010 and 2015 | 2010-01-01 | 2015-12-31 | DAYS",
        "Trade grew from 2010 to 2015. | 2019-03-14 | 2010 to 2015 | 2010-01-01 | 2015-12-31 | DAYS",
        "Trade fell from May to July. | 2019-03-14 | May to July | 2018-05-01 | 2018-07-31 | DAYS",
        "Trade fell from November to January. | 2019-03-14 | November to January | 2018-11-01 | 2019-01-31 | DAYS",
        "They met from Monday to Wednesday. | 2019-03-14 | Monday to Wednesday | 2019-03-11 | 2019-03-13 | DAYS",
        "Trade fell between May and July 2016. | 2019-03-14 | May and July 2016 | 2016-05-01 | 2016-07-31 | DAYS",
        "The pact covers 2016-18. | 2019-03-14 | 2016-18 | 2016-01-01 | 2018-12-31 | DAYS",
        "Police arrested dozens overnight. | 2019-03-14 | overnight | 2019-03-13 | 2019-03-14 | DAYS",
        "They want a deal by the end of the year. | 2019-03-14 | end of the year | 2019-12-01 | 2019-12-31 | MONTH",
        "They want a deal by the end of March. | 2019-03-14 | end of March | 2019-03-21 | 2019-03-31 | DAYS",
        "They signed it at the start of 2018. | 2019-03-14 | start of 2018 | 2018-01-01 | 2018-01-31 | MONTH",
        "The new tax took effect at the beginning of last month. | 2019-03-14 | beginning of last month | 2019-02-01 | 2019-02-10 | DAYS",
        "It was signed on New Year's Eve. | 2019-03-14 | New Year's Eve | 2018-12-31 | 2018-12-31 | DAY",
        "It was signed on Christmas Day 2016. | 2019-03-14 | Christmas Day 2016 | 2016-12-25 | 2016-12-25 | DAY",
        "They met last summer. | 2019-03-14 | last summer | 2018-06-01 | 2018-08-31 | DAYS",
        "They met in the summer of 2016. | 2019-03-14 | summer of 2016 | 2016-06-01 | 2016-08-31 | DAYS",
        "They met in winter 2016. | 2019-03-14 | winter 2016 | 2016-12-01 | 2017-02-28 | DAYS",
        "They met two weeks ago. | 2019-03-14 | two weeks ago | 2019-02-25 | 2019-03-03 | DAYS",
        "They met two decades ago. | 2019-03-14 | two decades ago | 1990-01-01 | 1999-12-31 | DAYS",
        "They met a month ago. | 2019-03-14 | a month ago | 2019-02-01 | 2019-02-28 | MONTH",
        "They met twenty-five years ago. | 2019-03-14 | twenty-five years ago | 1994-01-01 | 1994-12-31 | YEAR",
        "They met a couple of days ago. | 2019-03-14 | a couple of days ago | 2019-03-12 | 2019-03-12 | DAY",
        "They met 18 months ago. | 2019-03-14 | 18 months ago | 2017-09-01 | 2017-09-30 | MONTH",
        "They met three hours ago. | 2019-03-14 | three hours ago | 2019-03-14 | 2019-03-14 | DAY",
        "The budget grew over the past two weeks. | 2019-03-14 | past two weeks | 2019-02-28 | 2019-03-14 | DAYS",
        "The budget grew over the past year. | 2019-03-14 | past year | 2018-03-14 | 2019-03-14 | DAYS",
        "The budget will grow over the next decade. | 2019-03-14 | next decade | 2019-03-14 | 2029-03-14 | DAYS",
        "They met over the weekend. | 2019-03-14 | the weekend | 2019-03-09 | 2019-03-10 | DAYS",
        "They met last weekend. | 2019-03-14 | last weekend | 2019-03-09 | 2019-03-10 | DAYS",
        "They met yesterday evening. | 2019-03-14 | yesterday evening | 2019-03-13 | 2019-03-13 | DAY",
        "They will meet tomorrow morning. | 2019-03-14 | tomorrow morning | 2019-03-15 | 2019-03-15 | DAY",
        "They met this morning. | 2019-03-14 | this morning | 2019-03-14 | 2019-03-14 | DAY",
        "They met last night. | 2019-03-14 | last night | 2019-03-13 | 2019-03-13 | DAY",
        "They met earlier today. | 2019-03-14 | earlier today | 2019-03-14 | 2019-03-14 | DAY",
        "They will meet in two weeks. | 2019-03-14 | two weeks | 2019-03-25 | 2019-03-31 | DAYS",
        "Theresa May said on Monday that it was over. | 2019-03-14 | Monday | 2019-03-11 | 2019-03-11 | DAY",
        "They met in May. | 2019-03-14 | May | 2018-05-01 | 2018-05-31 | MONTH",
        "They met in March. | 2019-03-14 | March | 2019-03-01 | 2019-03-31 | MONTH",
        "They met last May. | 2019-03-14 | last May | 2018-05-01 | 2018-05-31 | MONTH",
        "They met in May 2016. | 2019-03-14 | May 2016 | 2016-05-01 | 2016-05-31 | MONTH",
        "They met in September last year. | 2019-03-14 | September last year | 2018-09-01 | 2018-09-30 | MONTH",
        "In May 12 people died. | 2019-03-14 | May | 2018-05-01 | 2018-05-31 | MONTH",
        "Profit rose in Q3 2016. | 2019-03-14 | Q3 2016 | 2016-07-01 | 2016-09-30 | DAYS",
        "The parliament convened on May Day. | 2019-03-14 | May Day | 2018-05-01 | 2018-05-01 | DAY",
        "They met on 3 March, 2017. | 2019-03-14 | 3 March, 2017 | 2017-03-03 | 2017-03-03 | DAY",
        "They will vote on Sunday, May 5. | 2019-03-14 | Sunday, May 5 | 2019-05-05 | 2019-05-05 | DAY",
        "They met in Sept. 2016. | 2019-03-14 | Sept. 2016 | 2016-09-01 | 2016-09-30 | MONTH",
        "They met in May, 2016. | 2019-03-14 | May, 2016 | 2016-05-01 | 2016-05-31 | MONTH",
        "They met on Jan 5, 2017. | 2019-03-14 | Jan 5, 2017 | 2017-01-05 | 2017-01-05 | DAY",
        "He arrives on Tuesday. | 2019-03-14 | Tuesday | 2019-03-19 | 2019-03-19 | DAY",
        "The law was passed two years earlier. | 2019-03-14 | two years earlier | 2017-01-01 | 2017-12-31 | YEAR",
        "The New York-based bank - founded in 1990 - closed. | 2019-03-14 | 1990 | 1990-01-01 | 1990-12-31 | YEAR",
        "The envoys met on Monday. | 2019-03-18 | Monday | 2019-03-18 | 2019-03-18 | DAY",
        "The envoys met on Sunday. | 2019-03-18 | Sunday | 2019-03-17 | 2019-03-17 | DAY",
        "The envoys will meet next Monday. | 2019-03-17 | next Monday | 2019-03-18 | 2019-03-18 | DAY",
        "The envoys met in December. | 2020-01-02 | December | 2019-12-01 | 2019-12-31 | MONTH",
        "The envoys met last month. | 2020-01-02 | last month | 2019-12-01 | 2019-12-31 | MONTH",
        "The envoys will meet in January. | 2019-12-20 | January | 2020-01-01 | 2020-01-31 | MONTH",
        "The envoys will meet on January 5. | 2019-12-20 | January 5 | 2020-01-05 | 2020-01-05 | DAY",
        "The envoys met a year ago. | 2020-02-29 | a year ago | 2019-01-01 | 2019-12-31 | YEAR",
        "The envoys met last winter. | 2019-10-01 | last winter | 2018-12-01 | 2019-02-28 | DAYS",
        "The envoys met last summer. | 2019-10-01 | last summer | 2019-06-01 | 2019-08-31 | DAYS",
        "The envoys will meet next spring. | 2019-10-01 | next spring | 2020-03-01 | 2020-05-31 | DAYS",
        "The envoys met this winter. | 2020-01-15 | this winter | 2019-12-01 | 2020-02-29 | DAYS",
        "The envoys met last week. | 2020-01-02 | last week | 2019-12-23 | 2019-12-29 | DAYS",
        "They met last weekend. | 2019-03-18 | last weekend | 2019-03-16 | 2019-03-17 | DAYS",
        "Trade fell from May to July. | 2019-06-14 | May to July | 2018-05-01 | 2018-07-31 | DAYS",
        "They want a deal by the end of the week. | 2019-03-14 | end of the week | 2019-03-15 | 2019-03-17 | DAYS",
        "They want a deal by the end of next year. | 2019-03-14 | end of next year | 2020-12-01 | 2020-12-31 | MONTH"
      })
  void lastExpressionOfTheTextMeansTheseDays(
      String text,
      LocalDate published,
      String words,
      LocalDate first,
      LocalDate last,
      Precision precision) {
    DateMention found = find(text, Optional.of(published)).getLast();
    assertThat(found.expression().span().in(text)).isEqualTo(words);
    assertThat(found.expression().range()).contains(new DateRange(first, last, precision));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoys met on 05/06/2017.",
        "The army withdrew two days after the summit.",
        "They met for the first time in two years.",
        "May said the talks failed.",
        "Talks may resume.",
        "The March on Rome was led by fascists.",
        "The army sent 2000 troops.",
        "In 2000 troops left.",
        "They met on the eve of the summit.",
        "Jan Smith met Mar Lopez.",
        "In recent weeks the army attacked.",
        "The well-known minister said so.",
        "Peace - if it comes - will be slow."
      })
  void otherWordsAreNoDates(String text) {
    assertThat(find(text, Optional.of(PUBLISHED))).isEmpty();
  }

  @Test
  void withoutAnArticlesDateOnlyFullDatesAreResolved() {
    var found = find("They met on Tuesday and on 3 May 2016.", Optional.empty());
    assertThat(found)
        .extracting(it -> it.expression().range().isPresent())
        .containsExactly(false, true);
  }

  @Test
  void severalExpressionsOfASentenceAreFoundEach() {
    String text = "They met in 2014, in May 2016 and last week.";
    assertThat(find(text, Optional.of(PUBLISHED)))
        .extracting(it -> it.expression().span().in(text))
        .containsExactly("2014", "May 2016", "last week");
  }
}
