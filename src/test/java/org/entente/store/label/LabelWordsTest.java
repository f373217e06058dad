package org.entente.store.label;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LabelWordsTest {

  @ParameterizedTest
  @CsvSource({
    "north kor,              North Korea,          BEGINNING",
    "kor north,              North Korea,          WORDS",
    "NORTH KOREA,            North Korea,          WHOLE",
    "curacao,                Curaçao,              WHOLE",
    "lodz,                   Łódź,                 WHOLE",
    "strasse,                Straße,               WHOLE",
    "istanbul,               İstanbul,             WHOLE",
    "ırak,                   IRAK,                 WHOLE",
    "Aarhus-Skejby,          Aarhus Skejby,        WHOLE",
    "сев кор,                Северная Корея,       WORDS",
    "еще,                    Ещё раз,              BEGINNING",
    "ΟΔΟΣ,                   οδός,                 WHOLE",
    "朝鲜,                     朝鲜民主主义人民共和国,     BEGINNING",
    "人民共和,                  朝鲜民主主义人民共和国,     WORDS",
    "ピョンヤン,                 平壌ピョンヤン,           WORDS",
    "북,                      북한,                  BEGINNING",
    "부,                      북한,                  BEGINNING",
    "الصين,                  جمهورية الصين الشعبية, WORDS",
    "صين,                    جمهورية الصين الشعبية, WORDS",
    "ايران,                  إيران,                WHOLE",
    "محمد,                   مُحَمَّد,                WHOLE",
    "เทพ,                     กรุงเทพ,               WORDS"
  })
  void findsLabelsInAnyScript(String typed, String label, Fit fit) {
    assertThat(LabelWords.fit(LabelWords.folded(typed), LabelWords.folded(label))).contains(fit);
  }

  @ParameterizedTest
  @CsvSource({"orea, North Korea", "north kim, North Korea", "شعب, جمهورية الصين", "鲜朝, 朝鲜"})
  void findsNothingInTheMiddleOfWords(String typed, String label) {
    assertThat(LabelWords.fit(LabelWords.folded(typed), LabelWords.folded(label))).isEmpty();
  }

  @Test
  void whatHasNoLetterIsNoWord() {
    assertThat(LabelWords.folded(" –—?! ")).isEmpty();
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll String text) {
    String folded = LabelWords.folded(text);

    assertThat(LabelWords.folded(folded)).isEqualTo(folded.substring(0, length(folded)).strip());
  }

  /// Folding can make a label longer, of which then only the beginning counts.
  private static int length(String folded) {
    return Math.min(folded.length(), LabelWords.MOST);
  }
}
