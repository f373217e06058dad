package org.entente.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.extract.record.Article;
import org.entente.extract.record.DateRange;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

  private final DateFinder finder = new DateFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "NAIROBI, March 14, 2019 (Agency) - Ministers met. # NAIROBI, March 14, 2019 (Agency) - # NAIROBI # 2019-03-14",
        "NEW YORK, Dec. 22, 2017 (Agency) — A council met. # NEW YORK, Dec. 22, 2017 (Agency) — # NEW YORK # 2017-12-22",
        "LONDON, Dec 27 (Agency) - Ministers met. # LONDON, Dec 27 (Agency) - # LONDON #",
        "LONDON Dec 27 (Agency) - Ministers met. # LONDON Dec 27 (Agency) - # LONDON #",
        "LONDON (Agency) -- Ministers met. # LONDON (Agency) -- # LONDON #",
        "ADDIS ABABA, Ethiopia (Agency) — Ministers met. # ADDIS ABABA, Ethiopia (Agency) — # ADDIS ABABA, Ethiopia #",
        "WASHINGTON/MOSCOW (Agency) - Ministers met. # WASHINGTON/MOSCOW (Agency) - # WASHINGTON/MOSCOW #",
        "WASHINGTON | March 3, 2017 | Ministers met. # WASHINGTON | March 3, 2017 | # WASHINGTON # 2017-03-03",
        "Geneva – 3 March 2017 # Geneva – 3 March 2017 # Geneva # 2017-03-03",
        "Geneva, 3 March 2017 # Geneva, 3 March 2017 # Geneva # 2017-03-03",
        "Geneva, Tuesday, 3 March 2017 – Ministers met. # Geneva, Tuesday, 3 March 2017 – # Geneva # 2017-03-03",
        "Paris, 3 March 2017: Ministers met. # Paris, 3 March 2017: # Paris # 2017-03-03",
        "Published: 3 March 2017 # Published: 3 March 2017 # # 2017-03-03",
        "Date: 3 March 2017 # Date: 3 March 2017 # # 2017-03-03",
        "March 3, 2017 10:15 am # March 3, 2017 10:15 am # # 2017-03-03",
        "Friday, March 3, 2017, 10:15 GMT # Friday, March 3, 2017, 10:15 GMT # # 2017-03-03",
        "Updated 2017-03-03T10:15:00Z # Updated 2017-03-03T10:15:00Z # # 2017-03-03"
      })
  void lineTellsPlaceAndDate(String text, String span, String place, LocalDate date) {
    List<DateLine> lines = finder.dateLines(text);
    assertThat(lines).hasSize(1);
    DateLine line = lines.getFirst();
    assertThat(line.span().in(text)).isEqualTo(span);
    assertThat(line.place().map(it -> it.in(text))).isEqualTo(Optional.ofNullable(place));
    assertThat(line.date()).isEqualTo(Optional.ofNullable(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The well-known minister said so.",
        "Peace - if it comes - will be slow.",
        "The bank - founded on 3 March 2017 - closed.",
        "In London, March 3, 2017 was a warm day.",
        "The ministers, who met on March 3, 2017: a failure.",
        "On 31 February 2017 nobody met."
      })
  void ordinaryOpeningIsNoDateLine(String text) {
    assertThat(finder.dateLines(text)).isEmpty();
  }

  @Test
  void lineBelowTheTitleIsTheArticlesDate() {
    String text =
        "Ministers meet\n\nFriday, March 15, 2019, 10:15 GMT\n\nGENEVA (Agency) — They met on Tuesday.";
    Article article = new Article("test", text, Optional.empty());
    assertThat(finder.dateLines(text)).hasSize(2);
    assertThat(finder.dated(article).published()).contains(LocalDate.of(2019, 3, 15));
    assertThat(
            finder
                .find(article, SharedAnnotator.ENGLISH.annotate(text))
                .getLast()
                .expression()
                .range())
        .map(DateRange::first)
        .contains(LocalDate.of(2019, 3, 12));
  }

  @Test
  void dateThatIsGivenIsKept() {
    LocalDate given = LocalDate.of(2020, 1, 1);
    Article article = new Article("test", "Published: 3 March 2017", Optional.of(given));
    assertThat(finder.dated(article).published()).contains(given);
  }
}
