package org.entente.cli;

import org.entente.base.Problem;

/// What the program tells its caller when it ends.
public enum ExitCode {
  OK(0),
  /// What the user gave cannot be used, or does not hold.
  INPUT(1),
  /// The command line was not understood.
  USAGE(2),
  /// The program is at fault (`EX_SOFTWARE` of `sysexits.h`).
  INTERNAL(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  static ExitCode of(Problem problem) {
    return switch (problem.kind()) {
      case INPUT -> INPUT;
      case INTERNAL -> INTERNAL;
    };
  }
}
