package org.entente.query.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.query.Limits;
import org.entente.query.ParsedQuery;
import org.entente.query.RowSink;
import org.entente.query.SparqlRunner;
import org.entente.query.result.ResultRows;
import org.entente.query.result.RowPages;
import org.jspecify.annotations.Nullable;

/// A query that runs on a thread of its own and gives as many rows as are asked for. When there are
/// more it waits, on the workspace as it was when it began, until they are wanted too.
///
/// Thread-safe. Must be closed before the workspace is: a waiting query reads it still.
public final class LiveQuery implements AutoCloseable {

  /// What it is doing.
  public enum State {
    /// Looking for rows.
    RUNNING,
    /// There are more rows than were asked for.
    WAITING,
    /// These are all.
    COMPLETE,
    /// There were more rows, but nobody asked for them for so long that the store was let go: to
    /// see them, the query must be run again.
    LET_GO,
    /// It was stopped; there may have been more.
    STOPPED,
    /// It broke off; there may have been more.
    FAILED
  }

  /// How often it tells that rows came.
  private static final Duration NEWS = Duration.ofMillis(100);

  private final SparqlRunner runner;
  private final ParsedQuery query;
  private final Patience patience;
  private final Runnable changed;
  private final RowPages rows;
  private final TimeLimit limit;
  private final CancellationSource stop = new CancellationSource();
  private final CompletableFuture<Boolean> end = new CompletableFuture<>();
  private State state = State.RUNNING;
  private long wanted;
  private long told;

  private LiveQuery(
      SparqlRunner runner, ParsedQuery query, long wanted, Patience patience, Runnable changed) {
    this.runner = runner;
    this.query = query;
    this.wanted = wanted;
    this.patience = patience;
    this.changed = changed;
    this.rows = new RowPages(query.columns());
    this.limit = new TimeLimit(patience.running(), this::late);
  }

  /// Begins at once.
  ///
  /// @param wanted how many rows are wanted at first
  /// @param changed told of each change of the state and, now and then, of new rows; on the query's
  ///   thread or the one that caused it
  public static LiveQuery start(
      SparqlRunner runner, ParsedQuery query, long wanted, Patience patience, Runnable changed) {
    LiveQuery live = new LiveQuery(runner, query, wanted, patience, changed);
    live.limit.resume();
    Thread.ofPlatform().daemon().name("query").start(live::run);
    return live;
  }

  public ParsedQuery query() {
    return query;
  }

  /// The rows so far.
  public ResultRows rows() {
    return rows;
  }

  public synchronized State state() {
    return state;
  }

  /// How long it was at work; waiting does not count.
  public Duration time() {
    return limit.spent();
  }

  /// Lets it go on until there are so many rows, [Long#MAX_VALUE] for all.
  ///
  /// @return false if it cannot go on: it has ended
  public boolean want(long number) {
    boolean goes;
    synchronized (this) {
      wanted = Math.max(wanted, number);
      goes = state == State.WAITING;
      if (goes && rows.size() < wanted) {
        state = State.RUNNING;
        limit.resume();
        notifyAll();
      }
      goes |= state == State.RUNNING;
    }
    changed.run();
    return goes;
  }

  /// Waits until it does not run any longer: it has what was wanted, or ended.
  ///
  /// @param cancellation stops the query
  /// @throws ProblemException what broke it off, if that can be told
  /// @throws CancellationException if it was stopped
  public void await(Cancellation cancellation) {
    try (Cancellation.Registration _ = cancellation.onCancel(this::stop)) {
      synchronized (this) {
        while (state == State.RUNNING) {
          wait();
        }
      }
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
    }
    switch (state()) {
      case RUNNING, WAITING, COMPLETE, LET_GO -> {
        // The rows are there.
      }
      case STOPPED -> throw new CancellationException("stopped");
      case FAILED -> failed();
    }
  }

  /// Stops it at once as far as anybody can see; the rows so far stay. Nothing if it ended.
  public void stop() {
    if (becomes(State.STOPPED)) {
      stop.cancel();
    }
  }

  /// Stops it and lets the rows go.
  @Override
  public void close() {
    stop();
    stop.cancel();
    rows.close();
  }

  private void failed() {
    try {
      end.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof ProblemException told) {
        throw told;
      }
      throw e;
    }
  }

  private void run() {
    var _ =
        CompletableFuture.supplyAsync(
                () -> runner.stream(query, new Taking(), Limits.NONE, stop), Runnable::run)
            .whenComplete(this::ended);
  }

  private void ended(@Nullable Boolean all, @Nullable Throwable failure) {
    if (failure == null) {
      end.complete(true);
      becomes(State.COMPLETE);
    } else {
      Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
      end.completeExceptionally(cause == null ? failure : cause);
      becomes(State.FAILED);
    }
  }

  /// @return whether this is a change: what has ended stays as it is
  private boolean becomes(State next) {
    synchronized (this) {
      if (state != State.RUNNING && state != State.WAITING) {
        return false;
      }
      state = next;
      limit.pause();
      notifyAll();
    }
    changed.run();
    return true;
  }

  private void late() {
    end.completeExceptionally(
        new ProblemException(
            Problem.input(
                "the query ran longer than "
                    + patience.running().toSeconds()
                    + " s and was stopped",
                "query",
                "Ask for less, or allow it more time.")));
    if (becomes(State.FAILED)) {
      stop.cancel();
    }
  }

  /// Takes the rows on the query's thread.
  private final class Taking implements RowSink {

    @Override
    public void columns(List<String> names) {
      // The query knows them.
    }

    @Override
    public void row(List<@Nullable Node> values) {
      if (isEnough()) {
        pause();
      }
      rows.add(values);
      long now = System.nanoTime();
      if (rows.size() == 1 || now - told > NEWS.toNanos()) {
        told = now;
        changed.run();
      }
    }
  }

  /// Whether it is to wait from now on.
  private synchronized boolean isEnough() {
    if (state != State.RUNNING) {
      throw new CancellationException("stopped");
    }
    if (rows.size() < wanted) {
      return false;
    }
    state = State.WAITING;
    limit.pause();
    notifyAll();
    return true;
  }

  /// Waits with a row in hand until it is wanted.
  private void pause() {
    changed.run();
    if (isForgotten()) {
      becomes(State.LET_GO);
    }
    if (state() != State.RUNNING) {
      throw new CancellationException("not wanted");
    }
  }

  private synchronized boolean isForgotten() {
    long until = System.nanoTime() + patience.waiting().toNanos();
    try {
      while (state == State.WAITING && until > System.nanoTime()) {
        TimeUnit.NANOSECONDS.timedWait(this, until - System.nanoTime());
      }
    } catch (InterruptedException e) {
      throw new CancellationException("the query's thread was interrupted");
    }
    return state == State.WAITING;
  }
}
