package org.entente.text;

/// One token of a sentence, split as in the Penn Treebank (`Korea` `'s`, `do` `n't`).
///
/// @param index its place in the sentence, from 0
/// @param span its place in the article
/// @param form the words as they stand in the article
/// @param lemma the dictionary form, lower case
/// @param tag the Penn Treebank tag
/// @param head the index of the governing token in the sentence, or -1 for a root
/// @param relation the dependency relation to the head, in the ClearNLP style (`nsubj`, `dobj`,
///   `pobj`, …)
public record Token(
    int index, Span span, String form, String lemma, String tag, int head, String relation) {

  public boolean isRoot() {
    return head < 0;
  }

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }
}
