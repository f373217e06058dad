package org.entente.extract.entity;

import java.util.List;
import java.util.Set;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// Reads noun phrases off the dependency trees of one article.
final class PhraseReader {

  private static final Set<String> PREMODIFIERS =
      Set.of("det", "nmod", "compound", "amod", "poss", "qmod", "nummod", "predet", "hyph", "nn");
  private static final Set<String> ENDS_PHRASE =
      Set.of("cc", "conj", "appos", "relcl", "parataxis", "preconj");

  private static final String STANDS_FOR =
      "spokesman|spokeswoman|spokesperson|lawyer|attorney|representative";

  private final List<Sentence> sentences;
  private final List<Tree> trees;

  PhraseReader(AnnotatedText text) {
    sentences = text.sentences();
    trees = sentences.stream().map(Tree::new).toList();
  }

  List<Sentence> sentences() {
    return sentences;
  }

  Tree tree(int sentence) {
    return trees.get(sentence);
  }

  Token token(int sentence, int token) {
    return sentences.get(sentence).tokens().get(token);
  }

  /// Whether the token can head a noun phrase.
  boolean isNominal(int sentence, int token) {
    Token at = token(sentence, token);
    return at.isNoun() || Set.of("PRP", "CD", "DT", "WP", "JJ").contains(at.tag());
  }

  /// The head with what modifies it to the left and an `of` phrase that follows at once: "the
  /// Russian government", "dozens of protesters".
  Phrase core(int sentence, int head) {
    return phrase(sentence, leftEdge(sentence, head), coreEnd(sentence, head, 3), head);
  }

  /// The same without an `of` phrase.
  Phrase bare(int sentence, int head) {
    return phrase(sentence, leftEdge(sentence, head), head + 1, head);
  }

  private int coreEnd(int sentence, int head, int depth) {
    if (depth > 0) {
      for (int child : trees.get(sentence).children(head)) {
        Token token = token(sentence, child);
        if (child == head + 1 && joins(token(sentence, head), token)) {
          for (int object : trees.get(sentence).children(child)) {
            if (token(sentence, object).relation().equals("pobj") && object > child) {
              return coreEnd(sentence, object, depth - 1);
            }
          }
        }
      }
    }
    return head + 1;
  }

  /// "members of the council", "a spokesman for the company".
  private static boolean joins(Token head, Token preposition) {
    return preposition.lemma().equals("of")
        || (preposition.lemma().equals("for") && head.lemma().matches(STANDS_FOR));
  }

  private int leftEdge(int sentence, int head) {
    Tree tree = trees.get(sentence);
    List<Integer> children = tree.children(head);
    int edge = head;
    for (int at = children.size() - 1; at >= 0; at--) {
      int child = children.get(at);
      if (child > head) {
        continue;
      }
      String relation = token(sentence, child).relation();
      boolean joins = relation.equals("punct") && isInner(token(sentence, child).form());
      if (tree.right(child) != edge - 1 || !(PREMODIFIERS.contains(relation) || joins)) {
        break;
      }
      edge = tree.left(child);
    }
    while (edge < head && token(sentence, edge).relation().equals("punct")) {
      edge++;
    }
    return edge;
  }

  private static boolean isInner(String form) {
    return form.equals("-") || form.equals("''") || form.equals("\"") || form.equals("'");
  }

  /// The noun phrase with all that depends on it to the right, up to a coordination, an apposition
  /// or a comma.
  Phrase whole(int sentence, int head) {
    Tree tree = trees.get(sentence);
    int end = head + 1;
    for (int child : tree.children(head)) {
      Token token = token(sentence, child);
      if (child < head) {
        continue;
      }
      if (ENDS_PHRASE.contains(token.relation()) || tree.left(child) > end || isStop(token)) {
        break;
      }
      end = Math.max(end, tree.right(child) + 1);
    }
    while (end > head + 1 && token(sentence, end - 1).relation().equals("punct")) {
      end--;
    }
    return phrase(sentence, leftEdge(sentence, head), end, head);
  }

  private static boolean isStop(Token token) {
    return token.relation().equals("punct") && !isInner(token.form());
  }

  /// Any stretch of tokens; its head is the first token that is governed from outside.
  Phrase of(int sentence, int first, int end) {
    for (int at = first; at < end; at++) {
      int governor = token(sentence, at).head();
      if (governor < first || governor >= end) {
        return phrase(sentence, first, end, at);
      }
    }
    return phrase(sentence, first, end, end - 1);
  }

  Phrase phrase(int sentence, int first, int end, int head) {
    return new Phrase(sentence, first, end, head, sentences.get(sentence).spanOf(first, end));
  }
}
