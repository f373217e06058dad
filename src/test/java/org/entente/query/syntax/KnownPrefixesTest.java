package org.entente.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class KnownPrefixesTest {

  private static final String FOAF = "PREFIX foaf: <http://xmlns.com/foaf/0.1/>\n";

  @Test
  void declaredPrefixesAndUnknownOnesAreLeftAlone() {
    String query = "SELECT * { ?s foaf:name ?o }";
    assertThat(KnownPrefixes.declaration("prefix foaf: <urn:mine#> " + query, "foaf")).isEmpty();
    assertThat(KnownPrefixes.declaration("# PREFIX foaf:\n" + query, "foaf")).isPresent();
    assertThat(KnownPrefixes.declaration(query, "nowhere")).isEmpty();
  }

  @Test
  void declarationStandsBehindTheOthers() {
    String prologue = "PREFIX a: <urn:a#>\nPREFIX b: <urn:b#> # mine\n";
    assertThat(with(prologue + "\nASK {}")).isEqualTo(prologue + FOAF + "\nASK {}");
    assertThat(with("PREFIX a: <urn:a#> ASK {}"))
        .isEqualTo("PREFIX a: <urn:a#> \n" + FOAF + "ASK {}");
    assertThat(with("PREFIX a: <urn:a#>")).isEqualTo("PREFIX a: <urn:a#>\n" + FOAF);
  }

  @Test
  void firstDeclarationStandsBehindTheCommentsThatTellWhatIsAsked() {
    assertThat(with("# What it asks\n\nASK {}")).isEqualTo("# What it asks\n\n" + FOAF + "ASK {}");
    assertThat(with("")).isEqualTo(FOAF);
  }

  private static String with(String query) {
    return KnownPrefixes.declaration(query, "foaf").orElseThrow().into(query);
  }
}
