package org.entente.explore.path;

import java.util.List;

/// The paths between two entities.
///
/// @param paths the shortest first
/// @param shortest how many paths of the least length there are, listed or not; zero if none was
///   found
/// @param searched up to how many hops all paths were looked for; less than the question's longest
///   if enough were found before, or if the search met too many nodes
/// @param tooWide whether the search met too many nodes and was ended before its time
public record PathAnswer(
    PathPair between, List<Path> paths, long shortest, int searched, boolean tooWide) {

  public PathAnswer {
    paths = List.copyOf(paths);
  }
}
