package org.entente.base;

/// The one exception that carries a message for the user. It is caught once, at the edge (command
/// line or window), logged once and shown once.
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.inOneLine());
    this.problem = problem;
  }

  /// @param cause the technical reason, for the log
  public ProblemException(Problem problem, Throwable cause) {
    super(problem.inOneLine(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
