package org.entente.ui.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.explore.path.Path;
import org.entente.explore.path.PathAnswer;
import org.entente.explore.path.PathQuestion;
import org.entente.ui.look.Amount;

/// A line of the list of paths.
sealed interface PathRow {

  /// @param text what the paths below have in common, or why there are none
  record Heading(String text) implements PathRow {}

  record OnePath(Path path) implements PathRow {}

  /// Offers to list more paths.
  record More(int most) implements PathRow {}

  /// The lines for what was found: pair by pair, by length.
  static List<PathRow> of(Found found) {
    List<PathRow> rows = new ArrayList<>();
    boolean more = false;
    for (PathAnswer answer : found.answers()) {
      String pair =
          found.answers().size() == 1
              ? ""
              : answer.between().from().label() + " and " + answer.between().to().label() + ": ";
      if (answer.paths().isEmpty()) {
        rows.add(new Heading(pair + none(answer, found.question())));
        continue;
      }
      Map<Integer, List<Path>> byLength =
          answer.paths().stream()
              .collect(Collectors.groupingBy(Path::length, TreeMap::new, Collectors.toList()));
      int least = answer.paths().getFirst().length();
      byLength.forEach(
          (length, paths) -> {
            long all = length == least ? answer.shortest() : paths.size();
            rows.add(new Heading(pair + heading(length, paths.size(), all, answer.searched())));
            paths.forEach(path -> rows.add(new OnePath(path)));
          });
      if (answer.tooWide()) {
        rows.add(new Heading(pair + tooWide(answer)));
      }
      more |= answer.paths().size() >= found.question().most();
    }
    if (more) {
      rows.add(new More(found.question().most() * 4));
    }
    return rows;
  }

  private static String heading(int length, int listed, long all, int searched) {
    String hops = Amount.of(length, "hop") + " · ";
    if (all > listed) {
      return hops + Amount.of(listed) + " of " + Amount.of(all) + " paths";
    }
    return hops + Amount.of(listed, "path") + (length > searched ? " so far" : "");
  }

  private static String none(PathAnswer answer, PathQuestion question) {
    return answer.tooWide()
        ? tooWide(answer)
        : "no path within "
            + Amount.of(question.longest(), "hop")
            + (question.without().isEmpty() ? "" : " without what is left out");
  }

  private static String tooWide(PathAnswer answer) {
    return "too many nodes to search beyond "
        + Amount.of(answer.searched(), "hop")
        + "; leave out a predicate";
  }
}
