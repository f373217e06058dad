package org.entente.base;

/// Where a running piece of work tells how far it is. Called on the working thread, often:
/// listeners must be cheap.
@FunctionalInterface
public interface Progress {

  /// For work that nobody watches.
  Progress NONE = (what, fraction) -> {};

  /// @param what what is being done now, in words for the user
  /// @param fraction how much is done, from 0 to 1; negative if that is not known
  void report(String what, double fraction);
}
