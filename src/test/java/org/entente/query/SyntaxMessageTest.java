package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.junit.jupiter.api.Test;

final class SyntaxMessageTest {

  @Test
  void missingBracketIsNamedWithThePlaceWhereItWasOpened() {
    Problem problem = problem("SELECT ?s\nWHERE { ?s a en:Event .\n  FILTER (?s != 1)\n");
    assertThat(problem.what()).isEqualTo("the query ends too early");
    assertThat(problem.advice()).contains("The “{” at line 2, column 7 is not closed.", "}");
  }

  @Test
  void misspeltKeywordIsCorrected() {
    Problem problem = problem("SELECT ?s WHERE {\n ?s a en:Event . FILTR(?s = 1) }");
    assertThat(problem.position()).hasValueSatisfying(at -> assertThat(at.line()).isEqualTo(2));
    assertThat(problem.position().orElseThrow().column()).isEqualTo(18);
    assertThat(problem.advice()).isEqualTo("Did you mean FILTER?");
  }

  @Test
  void wordAtAWrongPlaceIsToldWithWhatWasExpected() {
    Problem problem = problem("SELECT ?s { ?s en:date }");
    assertThat(problem.what()).isEqualTo("“}” cannot stand here");
    assertThat(problem.position().orElseThrow().column()).isEqualTo(24);
    assertThat(problem.advice()).startsWith("Expected is ");
  }

  private static Problem problem(String query) {
    return catchThrowableOfType(ProblemException.class, () -> ParsedQuery.parse(query)).problem();
  }
}
