package org.entente.query.syntax;

import org.entente.text.Span;

/// A word of a query.
///
/// @param span where it stands, in UTF-16 units of the query
public record Token(Span span, Kind kind) {

  /// What a token is, by the terminals of SPARQL 1.2 (section 19.8).
  public enum Kind {
    /// From `#` to the end of its line, which is not part of it.
    COMMENT,
    /// In angle brackets.
    IRI,
    /// In quotation marks; one that is not closed ends with its line, a long one with the text.
    STRING,
    /// `@en`.
    LANGUAGE,
    VARIABLE,
    /// A prefixed name, or a prefix with its colon.
    NAME,
    /// `_:b`.
    BLANK,
    NUMBER,
    /// A word of the grammar in any case; also `a`, `true` and `false`.
    KEYWORD,
    /// A word that the grammar does not have.
    WORD,
    /// A bracket, operator or point.
    MARK
  }

  /// Its text in the query that it was read from.
  public String in(String query) {
    return span.in(query);
  }

  /// Whether it is this keyword, in any case.
  boolean isKeyword(String query, String keyword) {
    return kind == Kind.KEYWORD && keyword.equalsIgnoreCase(in(query));
  }

  /// Whether it is this bracket, operator or point.
  boolean isMark(String query, String mark) {
    return kind == Kind.MARK
        && span.length() == mark.length()
        && query.startsWith(mark, span.start());
  }
}
