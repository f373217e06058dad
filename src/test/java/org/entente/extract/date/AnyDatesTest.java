package org.entente.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.extract.record.Article;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/// Whatever words of the calendar stand together, nothing throws, expressions do not overlap, and
/// no range ends before it begins.
class AnyDatesTest {

  private static final String[] WORDS =
      ("the a last next this past earlier later first second of in on to and between from end start"
              + " early late mid - – , . 's May March December Dec Dec. Feb Sunday Friday 30 31 14th"
              + " 31-32 29 2-3 2016 1900 2016-17 1990s '90s 21st century week month year years decade"
              + " day days quarter half weekend ago before after two twenty five million 999 overnight"
              + " today tomorrow following same that summer winter New Year Eve Q4 2017-02-30"
              + " 31.02.2017 12/13/2017 mid-May mid-2016 will meet couple hours time")
          .split(" ");
  private static final String[] TAGS = {"NN", "NNP", "NNS", "CD", "IN", "DT", "JJ", "VBD", ","};

  private final DateFinder finder = new DateFinder();

  @Provide
  Arbitrary<List<Integer>> seeds() {
    return Arbitraries.integers().between(0, 1_000_000).list().ofMinSize(1).ofMaxSize(14);
  }

  @Property(tries = 3_000)
  void expressionsAreOrderedSpansOfTheText(
      @ForAll @From("seeds") List<Integer> seeds, @ForAll boolean dated) {
    AnnotatedText text = text(seeds);
    Optional<LocalDate> day = Optional.of(LocalDate.of(2020, 2, 29)).filter(_ -> dated);
    int floor = 0;
    for (DateMention found : finder.find(new Article("any", text.text(), day), text)) {
      assertThat(found.first()).isBetween(floor, found.end() - 1);
      floor = found.end();
      assertThat(text.sentences().getFirst().spanOf(found.first(), found.end()))
          .isEqualTo(found.expression().span());
      found
          .expression()
          .range()
          .ifPresent(range -> assertThat(range.last()).isAfterOrEqualTo(range.first()));
    }
  }

  @Property(tries = 1_000)
  void anyHeadOfAnArticleIsRead(@ForAll String text) {
    int floor = 0;
    for (DateLine line : finder.dateLines("GENEVA, " + text)) {
      assertThat(line.span().start()).isGreaterThanOrEqualTo(floor);
      line.place().ifPresent(place -> assertThat(line.span().contains(place)).isTrue());
      floor = line.span().end();
    }
  }

  private static AnnotatedText text(List<Integer> seeds) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (int seed : seeds) {
      String form = WORDS[seed % WORDS.length];
      Span span = new Span(text.length(), text.length() + form.length());
      text.append(form).append(' ');
      String tag = TAGS[seed / WORDS.length % TAGS.length];
      int at = tokens.size();
      tokens.add(new Token(at, span, form, form.toLowerCase(Locale.ROOT), tag, at - 1, "dep"));
    }
    Span whole = tokens.getFirst().span().cover(tokens.getLast().span());
    Sentence sentence = new Sentence(0, whole, 0, tokens, List.of());
    return new AnnotatedText(text.toString(), List.of(sentence), List.of());
  }
}
