package org.entente.extract.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.extract.Extractor;
import org.entente.extract.clause.Clause;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.genre.Genre;
import org.entente.extract.record.Article;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Rule;
import org.entente.extract.rule.RuleRow;
import org.entente.extract.rule.RuleTable;
import org.entente.extract.rule.RuleTableReader;
import org.entente.text.Span;
import org.entente.text.model.NewsAnnotator;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.Test;

/// Explanations by a small table of rules, so that they do not change with the shipped one.
final class ExplanationTest {

  private static final String TABLE =
      """
      # rules of the test
      @talks = talk talks meeting
      meet.of   | verb | meet | object:actor | CONSULT MEETING | | mutual
      hold.of   | verb | host | object=@talks with | CONSULT MEETING | target=with |
      agree.to  | verb | agree | clause | AGREE AGREEMENT | agreed-on=clause | whole solo
      talks.of  | noun | @talks | | CONSULT MEETING | agent=between,of target=with | mutual
      plan.to   | chain | plan | | | | planned
      say.so    | verb | say | clause | - STATEMENT | | speech solo
      """;
  private static final NewsAnnotator ANNOTATOR = SharedAnnotator.ENGLISH;
  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  @Test
  void findingNamesRowClauseAndSlots() {
    String text = "Kenya met Uganda on Monday.";
    Finding finding = explained(text).sentences().getFirst().findings().getFirst();

    assertThat(finding.rule().orElseThrow().row())
        .isEqualTo(new RuleRow("own.txt", 3, TABLE.lines().toList().get(2)));
    ClauseWords clause = finding.clause().orElseThrow();
    assertThat(clause.kind()).isEqualTo(Clause.Kind.VERB);
    assertThat(clause.head().in(text)).isEqualTo("met");
    assertThat(clause.words().in(text)).isEqualTo("Kenya met Uganda on Monday");
    assertThat(finding.mention().fillers())
        .extracting(filler -> filler.role(), filler -> filler.span().in(text), f -> f.slots())
        .contains(tuple(Role.AGENT, "Kenya", "subject"), tuple(Role.TARGET, "Uganda", "object"));
  }

  @Test
  void predicateThatNoRuleKnowsIsNamed() {
    Attempt attempt = only("Prices rose on Monday.");

    assertThat(attempt.clause().predicate()).isEqualTo("rise");
    assertThat(attempt.obstacles()).containsExactly(new Obstacle.NoRule(Optional.empty()));
  }

  @Test
  void conditionThatFailsIsShownAsTheRuleWritesIt() {
    String text = "Kenya hosted a festival with Uganda.";
    Obstacle.Unfit unfit = (Obstacle.Unfit) only(text).obstacles().getFirst();

    assertThat(unfit.rule().id()).isEqualTo("hold.of");
    assertThat(unfit.written()).isEqualTo("object=@talks");
    assertThat(unfit.found())
        .extracting(span -> span.in(text))
        .first()
        .asString()
        .contains("festival");
    assertThat(new Wording(text).of(only(text).clause(), unfit))
        .startsWith("knows it, but wants meeting, talk, talks as object; here it is")
        .contains("festival");
  }

  @Test
  void roleThatNobodyFillsIsNamed() {
    String text = "The storm met the coast.";
    List<Obstacle> obstacles =
        explained("Talks collapsed.").sentences().getFirst().attempts().stream()
            .flatMap(attempt -> attempt.obstacles().stream())
            .toList();

    assertThat(obstacles)
        .anySatisfy(
            obstacle ->
                assertThat(obstacle)
                    .isInstanceOfSatisfying(
                        Obstacle.Unfilled.class,
                        unfilled -> assertThat(unfilled.role()).isEqualTo(Role.AGENT)));
    assertThat(explained(text).sentences().getFirst().isSilent()).isTrue();
  }

  @Test
  void predicateOfAnotherEventIsToldWithItsRule() {
    SentenceAccount account = explained("Kenya agreed to meet Uganda.").sentences().getFirst();

    assertThat(account.findings()).hasSize(1);
    Obstacle.UsedUp used = (Obstacle.UsedUp) account.attempts().getFirst().obstacles().getFirst();
    assertThat(used.by().id()).isEqualTo("agree.to");
  }

  @Test
  void wordThatOnlySaysHowFirmlyIsToldApart() {
    assertThat(
            explained("The president of Kenya has planned to rest.")
                .sentences()
                .getFirst()
                .attempts()
                .stream()
                .flatMap(attempt -> attempt.obstacles().stream()))
        .contains(new Obstacle.NoRule(Optional.of(Rule.Part.CHAIN)));
  }

  @Test
  void sentenceWithinAQuotationNamesItsStatement() {
    Explanation explanation =
        explained("\"The lake is ours. It was never theirs,\" said the president of Kenya.");

    assertThat(explanation.sentences().getFirst().quotedIn()).isNotEmpty();
  }

  @Test
  void sentenceOfAnotherGenreSaysSo() {
    SentenceAccount account =
        explained("The striker scored a penalty in the second half.").sentences().getFirst();

    assertThat(account.genre()).contains(Genre.SPORT);
    assertThat(account.isSilent()).isTrue();
    assertThat(account.attempts()).isEmpty();
  }

  @Test
  void placeLeadsToItsSentence() {
    String text = "Kenya met Uganda.\n\nPrices rose.";

    assertThat(explained(text).at(text.indexOf("rose")).orElseThrow().sentence()).isEqualTo(1);
    assertThat(explained(text).at(text.indexOf("\n"))).isEmpty();
  }

  @Test
  void explainingChangesNothingOfWhatIsFound() {
    String text = "Kenya met Uganda. It agreed to talk. \"We met,\" said a minister of Kenya.";

    assertThat(explained(text).extraction().events())
        .isEqualTo(extractor().extract(article(text)).events());
  }

  @Test
  void everySpanLiesInTheText() {
    String text = "Kenya met 🇺🇬 Uganda! Talks, talks, talks… Prices rose in Rome; it met “them”.";
    Span whole = new Span(0, text.length());

    for (SentenceAccount account : explained(text).sentences()) {
      for (Attempt attempt : account.attempts()) {
        assertThat(whole.contains(attempt.clause().head())).isTrue();
        assertThat(attempt.clause().words().contains(attempt.clause().head())).isTrue();
      }
    }
  }

  private static Attempt only(String text) {
    List<Attempt> attempts = explained(text).sentences().getFirst().attempts();
    assertThat(attempts).hasSize(1);
    return attempts.getFirst();
  }

  private static Explanation explained(String text) {
    return extractor().explain(article(text), Progress.NONE, Cancellation.NONE);
  }

  private static Article article(String text) {
    return new Article("test", text, Optional.empty());
  }

  private static Extractor extractor() {
    try {
      RuleTable rules = RuleTableReader.read(new StringReader(TABLE), "own.txt");
      return new Extractor(ANNOTATOR, GAZETTEER, rules);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
