package org.entente.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.text.Name;
import org.entente.text.NameType;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// The parse of one sentence while it is mended. A head is never set to a token that the changed
/// one governs, so the tree stays a tree.
final class Parse {

  private final Sentence sentence;
  private final List<Token> tokens;
  private boolean changed;

  Parse(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /// The sentence as mended; itself where nothing was changed.
  Sentence sentence() {
    return changed
        ? new Sentence(
            sentence.index(), sentence.span(), sentence.paragraph(), tokens, sentence.names())
        : sentence;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  Stream<Token> tokens() {
    return tokens.stream();
  }

  /// The governor; empty for a root.
  Optional<Token> head(Token token) {
    return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  Stream<Token> children(int head) {
    return tokens.stream().filter(token -> token.head() == head);
  }

  Stream<Token> children(int head, String relations) {
    return children(head).filter(child -> child.relation().matches(relations));
  }

  boolean has(int head, String relations) {
    return children(head, relations).findAny().isPresent();
  }

  boolean governs(int ancestor, int index) {
    for (int at = index; at >= 0; at = tokens.get(at).head()) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /// The index of the first token that this one governs, directly or not; itself if none.
  int first(int index) {
    int at = 0;
    while (!governs(index, at)) {
      at++;
    }
    return at;
  }

  /// The index of the last token that this one governs, directly or not; itself if none.
  int last(int index) {
    int at = tokens.size() - 1;
    while (!governs(index, at)) {
      at--;
    }
    return at;
  }

  /// Hangs the token on another head; does nothing where that would close a circle.
  ///
  /// @param head -1 to make it a root
  void set(int index, int head, String relation) {
    if (head >= 0 && governs(index, head)) {
      return;
    }
    Token token = tokens.get(index);
    tokens.set(
        index,
        new Token(index, token.span(), token.form(), token.lemma(), token.tag(), head, relation));
    changed = true;
  }

  /// Gives the token another part of speech.
  void retag(int index, String tag) {
    retag(index, tag, tokens.get(index).lemma());
  }

  /// Gives the token another part of speech and the lemma that it has as such.
  void retag(int index, String tag, String lemma) {
    Token token = tokens.get(index);
    tokens.set(
        index,
        new Token(index, token.span(), token.form(), lemma, tag, token.head(), token.relation()));
    changed = true;
  }

  boolean isPerson(int token) {
    for (Name name : sentence.names()) {
      if (name.type() == NameType.PERSON && name.first() <= token && token < name.end()) {
        return true;
      }
    }
    return false;
  }
}
