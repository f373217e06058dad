package org.entente.train;

import java.util.ArrayList;
import java.util.List;

/// Training and test part of a corpus: the test part is thirty blocks of neighbouring sentences,
/// spread evenly so that each source is in it, and never seen in training.
///
/// @param train what the models learn from
/// @param test what they are measured on
record Split(List<ParsedSentence> train, List<ParsedSentence> test) {
  private static final int BLOCKS = 30;
  private static final int BLOCK_SIZE = 100;

  static Split of(List<ParsedSentence> sentences) {
    var train = new ArrayList<ParsedSentence>();
    var test = new ArrayList<ParsedSentence>();
    int stride = Math.max(BLOCK_SIZE * 2, sentences.size() / BLOCKS);
    for (int i = 0; i < sentences.size(); i++) {
      (i % stride < stride - BLOCK_SIZE ? train : test).add(sentences.get(i));
    }
    return new Split(List.copyOf(train), List.copyOf(test));
  }
}
