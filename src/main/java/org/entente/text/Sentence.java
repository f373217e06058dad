package org.entente.text;

import java.util.List;

/// A sentence with its tokens, names and dependency parse.
///
/// @param index its place in the article, from 0; clutter is not counted
/// @param span its place in the article, without surrounding white space
/// @param paragraph the paragraph it stands in, from 0
/// @param tokens in order; never empty; their heads form a forest (one root or more, no cycle)
/// @param names in order, not overlapping
public record Sentence(int index, Span span, int paragraph, List<Token> tokens, List<Name> names) {

  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /// The tokens governed by the token at `index`, in order.
  public List<Token> dependents(int index) {
    return tokens.stream().filter(token -> token.head() == index).toList();
  }

  /// The span of the tokens from `first` to before `end`.
  public Span spanOf(int first, int end) {
    return tokens.get(first).span().cover(tokens.get(end - 1).span());
  }

  public Span spanOf(Name name) {
    return spanOf(name.first(), name.end());
  }
}
