package org.entente.query.completion;

/// What may be put at the caret.
///
/// @param text what is put there
/// @param label what it is called; empty if it has no name but `text`
/// @param count how often the data has it; 0 if that is not told
/// @param about what it is, in a word or two, where `kind` does not say enough; may be empty
public record Proposal(Kind kind, String text, String label, long count, String about) {

  /// What is proposed.
  public enum Kind {
    VARIABLE,
    KEYWORD,
    PREFIX,
    CLASS,
    PREDICATE,
    ENTITY
  }
}
