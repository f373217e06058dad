package org.entente.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Leaves out what a sentence tells beyond a bound: more events than that in one sentence are more
/// likely a broken parse than news.
public final class SentenceLimit {

  /// The most events that one sentence may tell, statements included.
  public static final int MOST = 12;

  private SentenceLimit() {}

  /// The drafts in the same order; of each sentence at most [#MOST], those whose rules are the
  /// surest, of equals the first.
  public static List<Draft> apply(List<Draft> drafts) {
    Map<Integer, List<Draft>> bySentence = new HashMap<>();
    drafts.forEach(
        draft -> bySentence.computeIfAbsent(draft.sentence(), _ -> new ArrayList<>()).add(draft));
    Set<Draft> left = new HashSet<>();
    bySentence.values().stream()
        .filter(list -> list.size() > MOST)
        .forEach(
            list ->
                list.stream()
                    .sorted(Comparator.comparingDouble(draft -> -draft.mention().confidence()))
                    .skip(MOST)
                    .forEach(left::add));
    return left.isEmpty()
        ? drafts
        : drafts.stream().filter(draft -> !left.contains(draft)).toList();
  }
}
