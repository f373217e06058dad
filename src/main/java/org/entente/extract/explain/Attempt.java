package org.entente.extract.explain;

import java.util.List;

/// A predicate that gave no event.
///
/// @param obstacles one for each rule that was tried, in the order of the trials; never empty
public record Attempt(ClauseWords clause, List<Obstacle> obstacles) {

  public Attempt {
    obstacles = List.copyOf(obstacles);
  }

  /// The obstacles with those first that came closest to an event.
  public List<Obstacle> nearestFirst() {
    return obstacles.stream().sorted(Obstacle.NEAREST_FIRST).toList();
  }
}
