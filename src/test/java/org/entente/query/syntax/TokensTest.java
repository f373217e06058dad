package org.entente.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

final class TokensTest {

  @Test
  void wordsOfAQueryHaveTheirKinds() {
    assertThat(kinds("SELECT ?s { ?s en:date \"a#b\"@en-GB ; a <urn:x> , -4.5e3 , _:b } # why"))
        .containsExactly(
            "SELECT KEYWORD",
            "?s VARIABLE",
            "{ MARK",
            "?s VARIABLE",
            "en:date NAME",
            "\"a#b\" STRING",
            "@en-GB LANGUAGE",
            "; MARK",
            "a KEYWORD",
            "<urn:x> IRI",
            ", MARK",
            "-4.5e3 NUMBER",
            ", MARK",
            "_:b BLANK",
            "} MARK",
            "# why COMMENT");
  }

  @Test
  void wordsOfSparql12AreTokens() {
    assertThat(kinds("<<( ?s ?p ?o )>> ~ :r {| a:b 'c' |} \"x\"^^xsd:date @en--ltr LANGDIR"))
        .containsExactly(
            "<<( MARK",
            "?s VARIABLE",
            "?p VARIABLE",
            "?o VARIABLE",
            ")>> MARK",
            "~ MARK",
            ":r NAME",
            "{| MARK",
            "a:b NAME",
            "'c' STRING",
            "|} MARK",
            "\"x\" STRING",
            "^^ MARK",
            "xsd:date NAME",
            "@en--ltr LANGUAGE",
            "LANGDIR KEYWORD");
  }

  @Test
  void nameDoesNotTakeThePointThatEndsItsTriple() {
    assertThat(kinds("ex:a.b.\nFILTER(?a<?b)"))
        .startsWith("ex:a.b NAME", ". MARK", "FILTER KEYWORD", "( MARK", "?a VARIABLE", "< MARK");
  }

  @Test
  void brokenStringEndsWithItsLineAndALongOneWithTheText() {
    assertThat(kinds("\"open\n?a")).containsExactly("\"open STRING", "?a VARIABLE");
    assertThat(kinds("'''open\n?a")).containsExactly("'''open\n?a STRING");
  }

  @Test
  void longStringIsReadWithoutRunningOutOfStack() {
    String text = "\"" + "x\\\"".repeat(300_000) + "\"";
    assertThat(Tokens.of(text)).hasSize(1);
  }

  @Property
  void tokensHoldAllOfAnyTextButWhiteSpace(
      @ForAll
          @Chars({
            '<', '>', '"', '\'', '?', '#', ':', '_', '.', '-', '@', '{', '|', 'a', '1', ' ', '\n',
            '\\', 'é'
          })
          String text) {
    int end = 0;
    for (Token token : Tokens.of(text)) {
      assertThat(text.substring(end, token.span().start())).isBlank();
      assertThat(token.span().length()).isPositive();
      end = token.span().end();
    }
    assertThat(text.substring(end)).isBlank();
  }

  @Test
  void bracketAtTheCaretFindsItsPartner() {
    String text = "{ ( \")\" # )\n ) }";
    List<Token> tokens = Tokens.of(text);
    assertThat(Brackets.at(text, tokens, 3))
        .contains(new Brackets.Pair(new Span(2, 3), new Span(13, 14)));
    assertThat(Brackets.at(text, tokens, text.length()))
        .contains(new Brackets.Pair(new Span(0, 1), new Span(15, 16)));
    assertThat(Brackets.at("{ (", Tokens.of("{ ("), 1)).isEmpty();
    assertThat(Brackets.unclosed("{ ( ) [")).contains(new Span(6, 7));
  }

  @Test
  void misspeltKeywordIsRecognised() {
    assertThat(Keywords.nearest("SELCT")).contains("SELECT");
    assertThat(Keywords.nearest("optoinal")).contains("OPTIONAL");
    assertThat(Keywords.nearest("Germany")).isEmpty();
  }

  @Test
  void linesBecomeCommentsAndComeBack() {
    String text = "a\n  b\n\n    c\nd";
    CommentToggle.Change change = CommentToggle.of(text, new Span(4, 12));
    assertThat(change.lines()).isEqualTo("  # b\n\n  #   c");
    String commented = applied(text, change);
    assertThat(applied(commented, CommentToggle.of(commented, change(change)))).isEqualTo(text);
  }

  private static Span change(CommentToggle.Change change) {
    int start = change.replaced().start();
    return new Span(start, start + change.lines().length());
  }

  private static String applied(String text, CommentToggle.Change change) {
    Span span = change.replaced();
    return text.substring(0, span.start()) + change.lines() + text.substring(span.end());
  }

  private static List<String> kinds(String text) {
    return Tokens.of(text).stream().map(token -> token.in(text) + " " + token.kind()).toList();
  }
}
