package org.entente.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/// The dependency tree of one sentence, downwards. Immutable; built in time linear in the sentence.
public final class Tree {

  private static final Set<String> CLOSING = Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-");

  private final Sentence sentence;
  private final List<List<Token>> children = new ArrayList<>();
  private final int[] first;
  private final int[] last;

  public Tree(Sentence sentence) {
    this.sentence = sentence;
    List<Token> tokens = sentence.tokens();
    first = new int[tokens.size()];
    last = new int[tokens.size()];
    for (Token token : tokens) {
      children.add(new ArrayList<>());
      first[token.index()] = token.index();
      last[token.index()] = token.index();
    }
    for (Token token : tokens) {
      if (!token.isRoot()) {
        children.get(token.head()).add(token);
      }
    }
    for (int at : bottomUp()) {
      int head = token(at).head();
      if (head >= 0) {
        first[head] = Math.min(first[head], first[at]);
        last[head] = Math.max(last[head], last[at]);
      }
    }
  }

  private List<Integer> bottomUp() {
    List<Integer> order = new ArrayList<>();
    sentence.tokens().stream().filter(Token::isRoot).forEach(root -> order.add(root.index()));
    for (int at = 0; at < order.size(); at++) {
      children.get(order.get(at)).forEach(child -> order.add(child.index()));
    }
    return order.reversed();
  }

  public Sentence sentence() {
    return sentence;
  }

  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  /// What the token governs, in order.
  public List<Token> children(int index) {
    return children.get(index);
  }

  public Stream<Token> children(int index, String... relations) {
    Set<String> wanted = Set.of(relations);
    return children.get(index).stream().filter(child -> wanted.contains(child.relation()));
  }

  public boolean has(int index, Predicate<Token> child) {
    return children.get(index).stream().anyMatch(child);
  }

  /// The index of the first token that the token governs, directly or not; itself if none.
  public int first(int index) {
    return first[index];
  }

  /// The index of the last token that the token governs, directly or not; itself if none.
  public int last(int index) {
    return last[index];
  }

  /// Whether `ancestor` governs the token, directly or not, or is it.
  public boolean governs(int ancestor, int index) {
    for (int at = index; at >= 0; at = token(at).head()) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /// The token and the noun phrases coordinated with it, in order.
  public List<Integer> conjuncts(int index) {
    List<Integer> all = new ArrayList<>(List.of(index));
    for (int at = 0; at < all.size(); at++) {
      children(all.get(at), "conj")
          .filter(Tree::isNominal)
          .forEach(conjunct -> all.add(conjunct.index()));
    }
    all.sort(null);
    return all;
  }

  /// Whether the finite verb, or its auxiliary, is one that only plural subjects have.
  boolean isPlural(int verb) {
    return token(verb).tag().equals("VBP")
        || has(
            verb,
            child -> child.relation().startsWith("aux") && child.form().matches("are|were|have"));
  }

  /// Whether the token can head a noun phrase.
  public static boolean isNominal(Token token) {
    return token.isNoun()
        || token.tag().equals("PRP")
        || token.tag().equals("CD")
        || token.tag().equals("DT")
        || token.tag().equals("WP");
  }

  /// The lemma of a word with the part that a hyphen joins to it from before: "cease-fire", whose
  /// parts are tokens of their own; its plain lemma where there is none.
  public String hyphenated(int index) {
    String lemma = token(index).lemma();
    boolean joined =
        index > 1
            && token(index - 1).form().equals("-")
            && token(index - 2).span().end() == token(index - 1).span().start()
            && token(index - 1).span().end() == token(index).span().start();
    return joined ? token(index - 2).lemma() + "-" + lemma : lemma;
  }

  /// Whether the mark at `index` closes one that opens after `begin`.
  private boolean closes(int begin, int index) {
    String opening =
        switch (token(index).tag()) {
          case "''" -> "``";
          case "-RRB-" -> "-LRB-";
          default -> "";
        };
    return sentence.tokens().subList(begin, index).stream()
        .anyMatch(token -> token.tag().equals(opening));
  }

  /// The words from `from` to before `to` without punctuation at their edges.
  public Span words(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end - 1 && CLOSING.contains(token(begin).tag())) {
      begin++;
    }
    while (end > begin + 1 && CLOSING.contains(token(end - 1).tag()) && !closes(begin, end - 1)) {
      end--;
    }
    return sentence.spanOf(begin, end);
  }
}
