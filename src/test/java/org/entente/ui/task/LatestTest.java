package org.entente.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.junit.jupiter.api.Test;

final class LatestTest {

  private final SameThreadTasks tasks = new SameThreadTasks();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();
  private final Latest latest = new Latest(tasks, problems::add);

  @Test
  void laterRequestCancelsTheOneBeforeAndDropsItsAnswer() {
    latest.run(
        "first", (progress, cancellation) -> "first " + cancellation.isCancelled(), this::note);
    latest.run("second", (progress, cancellation) -> "second", this::note);
    tasks.runAll();
    assertThat(answers).containsExactly("second");
  }

  @Test
  void cancelDropsTheAnswer() {
    latest.run("only", (progress, cancellation) -> "only", this::note);
    latest.cancel();
    tasks.runAll();
    assertThat(answers).isEmpty();
  }

  @Test
  void failureIsToldInItsOwnWords() {
    Problem problem = Problem.input("There is no such file", "a.txt", "Check its name.");
    latest.run(
        "read",
        (progress, cancellation) -> {
          throw new ProblemException(problem);
        },
        value -> {});
    tasks.runAll();
    assertThat(problems).containsExactly(problem);
  }

  @Test
  void cancelledWorkIsNoProblem() {
    assertThat(Failures.problem("x", new CompletionException(new CancellationException())))
        .isEqualTo(Optional.empty());
  }

  @Test
  void whatNobodyExpectedIsOurFaultAndShowsNoTrace() {
    Logger log = Logger.getLogger(Failures.class.getName());
    log.setLevel(Level.OFF); // the trace belongs in a log, not in the build's output
    Problem problem =
        Failures.problem("Counting", new IllegalStateException("index 7 of 5")).orElseThrow();
    assertThat(problem.kind()).isEqualTo(Problem.Kind.INTERNAL);
    assertThat(problem.inOneLine()).contains("Counting").doesNotContain("IllegalState", "index 7");
  }

  private void note(String answer) {
    answers.add(answer);
  }
}
