package org.entente.text.model;

import java.util.List;

/// What the name finder is told of each token beside the words around it: its tag and its
/// neighbours' tags. Used alike in training and in the program.
public final class NameFeatures {
  private NameFeatures() {}

  /// @param tags the Penn Treebank tags of a sentence
  /// @return the features of each token
  public static String[][] of(List<String> tags) {
    var features = new String[tags.size()][];
    for (int i = 0; i < features.length; i++) {
      String before = i > 0 ? tags.get(i - 1) : "^";
      String tag = tags.get(i);
      String after = i + 1 < features.length ? tags.get(i + 1) : "$";
      features[i] = new String[] {"t=" + tag, "b=" + before + "," + tag, "a=" + tag + "," + after};
    }
    return features;
  }
}
