package org.entente.extract.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// The dependency tree of one sentence with what is asked of it often: the dependents of a token
/// and the stretch that its subtree covers. Built in linear time.
final class Tree {

  private final List<List<Integer>> children = new ArrayList<>();
  private final int[] left;
  private final int[] right;

  Tree(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int[] open = new int[tokens.size()];
    tokens.forEach(_ -> children.add(new ArrayList<>()));
    for (Token token : tokens) {
      if (!token.isRoot()) {
        children.get(token.head()).add(token.index());
        open[token.head()]++;
      }
    }
    left = new int[tokens.size()];
    right = new int[tokens.size()];
    Arrays.setAll(left, at -> at);
    Arrays.setAll(right, at -> at);
    Deque<Integer> done = new ArrayDeque<>();
    tokens.stream().map(Token::index).filter(at -> open[at] == 0).forEach(done::add);
    while (!done.isEmpty()) {
      int at = done.poll();
      int head = tokens.get(at).head();
      if (head >= 0) {
        left[head] = Math.min(left[head], left[at]);
        right[head] = Math.max(right[head], right[at]);
        if (--open[head] == 0) {
          done.add(head);
        }
      }
    }
  }

  /// The indices of the tokens that `token` governs, in order.
  List<Integer> children(int token) {
    return children.get(token);
  }

  /// The first token of the subtree.
  int left(int token) {
    return left[token];
  }

  /// The last token of the subtree.
  int right(int token) {
    return right[token];
  }
}
