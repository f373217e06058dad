package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParsedUpdateTest {

  @Test
  void operationsAreNamedInOrderAndKnownPrefixesNeedNoDeclaration() {
    assertThat(
            ParsedUpdate.parse(
                    """
                    # Tidy up
                    INSERT DATA { en:a rdfs:label "a" } ; DELETE DATA { en:a rdfs:label "b" } ;
                    DELETE WHERE { ?s en:rule ?o } ; WITH en:g DELETE { ?s ?p 1 } WHERE { ?s ?p 1 } ;
                    INSERT { ?s ?p 2 } WHERE { ?s ?p 1 } ;
                    DELETE { ?s ?p 1 } INSERT { ?s ?p 2 } WHERE { ?s ?p 1 } ;
                    CREATE GRAPH en:g ; CLEAR ALL ; DROP NAMED ; ADD en:a TO en:b ;
                    COPY en:a TO en:b ; MOVE en:a TO en:b
                    """)
                .operations())
        .containsExactly(
            "INSERT DATA",
            "DELETE DATA",
            "DELETE WHERE",
            "DELETE",
            "INSERT",
            "DELETE and INSERT",
            "CREATE",
            "CLEAR",
            "DROP",
            "ADD",
            "COPY",
            "MOVE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INSERT DATA { en:a en:b ?x }                 | 1 | 25
          DELETE WHER { ?s ?p ?o }                     | 1 | 8
          INSERT DATA { en:a nix:b 1 }                 | 1 | 20
          DELETE WHERE { ?s ?p ?o                      | 1 | 23
          LOAD <http://example.org/a.ttl>              | 1 | 1
          INSERT { ?s ?p 1 } WHERE { SERVICE en:x {} } | 1 | 28
          CLEAR DEFAULT                                | 1 | 7
          ADD en:a TO DEFAULT                          | 1 | 13
          """)
  void faultIsToldWithItsPlace(String update, int line, int column) {
    assertThat(problem(update).position()).contains(new TextPosition(line, column));
  }

  @Test
  void missingBracketIsToldInTheWordsOfUpdates() {
    Problem problem = problem("DELETE WHERE {\n ?s ?p ?o");

    assertThat(problem.what()).isEqualTo("the update ends too early");
    assertThat(problem.where()).isEqualTo("update");
    assertThat(problem.advice()).startsWith("The “{” at line 1, column 14 is not closed.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "# only a comment", "PREFIX x: <urn:x>"})
  void whatDoesNothingIsNoUpdate(String text) {
    assertThat(problem(text).advice()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          insert data {}                            | true
          PREFIX x: <urn:insert> DELETE WHERE {     | true
          # DELETE                                  | false
          SELECT ('INSERT' AS ?x) {}                | false
          """)
  void whatIsMeantAsAnUpdateIsTold(String text, boolean update) {
    assertThat(ParsedUpdate.isMeant(text)).isEqualTo(update);
  }

  private static Problem problem(String update) {
    return catchThrowableOfType(ProblemException.class, () -> ParsedUpdate.parse(update)).problem();
  }
}
