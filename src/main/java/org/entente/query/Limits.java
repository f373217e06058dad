package org.entente.query;

import java.time.Duration;

/// What a run of a query may take.
///
/// @param rows the most rows or triples to give
/// @param time the longest time to run; it counts from the start of the run
public record Limits(long rows, Duration time) {

  /// No limit of either.
  public static final Limits NONE = new Limits(Long.MAX_VALUE, Duration.ofDays(365));
}
