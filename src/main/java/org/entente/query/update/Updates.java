package org.entente.query.update;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.query.ParsedUpdate;
import org.entente.query.memory.MemoryGuard;
import org.entente.store.Workspace;
import org.entente.store.change.Changes;

/// Updates of a workspace: none is done that was not tried out before, and what is done is exactly
/// what the preview showed, so that new blank nodes, `NOW()` and `RAND()` are as they were seen.
///
/// Thread-safe; one thing is done at a time. The last of what was done can be undone until it is
/// closed.
public final class Updates implements AutoCloseable {

  private static final int KEPT = 20;

  private final Workspace workspace;
  private final MemoryGuard memory = new MemoryGuard();
  private final Deque<Applied> done = new ArrayDeque<>();
  private final Deque<Applied> undone = new ArrayDeque<>();

  public Updates(Workspace workspace) {
    this.workspace = workspace;
  }

  /// What an update would do. Nothing is changed; other writes wait while it runs. The preview is
  /// the caller's to close, unless it is applied.
  ///
  /// @throws ProblemException if it cannot be evaluated
  /// @throws CancellationException if cancelled
  public Preview preview(ParsedUpdate update, Cancellation cancellation) {
    if (workspace.sending().isPresent()) {
      return new Preview.Unknown(update, workspace.sending().get().where());
    }
    Changes changes = workspace.tryOut(data -> execute(update, data, cancellation), cancellation);
    try {
      return workspace.read(
          snapshot -> new PreviewReader(snapshot, changes, cancellation).read(update));
    } catch (ProblemException | CancellationException e) {
      changes.close();
      throw e;
    }
  }

  /// Does what the preview showed: all of it or nothing.
  ///
  /// @throws ProblemException if the data changed since the preview; nothing is changed then
  /// @throws CancellationException if cancelled; nothing is changed then
  public synchronized Applied apply(Preview.Worked preview, Cancellation cancellation) {
    workspace.make(preview.changes(), cancellation);
    Applied applied = new Applied(preview.update(), preview.changes());
    done.addLast(applied);
    if (done.size() > KEPT) {
      done.removeFirst().changes().close();
    }
    drop(undone);
    return applied;
  }

  /// Sends an update to the server that the workspace lies on. There is no way back.
  ///
  /// @throws ProblemException if the server refuses or does not answer
  public synchronized void send(Preview.Unknown preview, Cancellation cancellation) {
    workspace
        .sending()
        .orElseThrow(() -> new IllegalStateException("the workspace is on no server"))
        .send(preview.update().request().toString(), cancellation);
  }

  /// Takes back what an update did, all of it or nothing. Other changes made since stay.
  ///
  /// @throws ProblemException if the same facts were changed since, or it is too long ago
  public synchronized void undo(Applied applied, Cancellation cancellation) {
    requireKept(done.contains(applied));
    workspace.make(applied.changes().inverse(), cancellation);
    done.remove(applied);
    undone.addLast(applied);
    applied.undone(true);
  }

  /// Does again what an update did before it was undone.
  ///
  /// @throws ProblemException if the same facts were changed since, or another update was done
  public synchronized void redo(Applied applied, Cancellation cancellation) {
    requireKept(undone.contains(applied));
    workspace.make(applied.changes().inverse().inverse(), cancellation);
    undone.remove(applied);
    done.addLast(applied);
    applied.undone(false);
  }

  /// The latest that can be undone.
  public synchronized Optional<Applied> undoable() {
    return Optional.ofNullable(done.peekLast());
  }

  /// The latest that was undone, if none was applied after that.
  public synchronized Optional<Applied> redoable() {
    return Optional.ofNullable(undone.peekLast());
  }

  /// Forgets what could be undone.
  @Override
  public synchronized void close() {
    drop(done);
    drop(undone);
  }

  private void execute(ParsedUpdate update, DatasetGraph data, Cancellation cancellation) {
    UpdateWorker worker = new UpdateWorker(data);
    MemoryGuard.Watch watch = memory.watch(worker::abort);
    try (watch;
        Cancellation.Registration _ = cancellation.onCancel(worker::abort)) {
      worker.run(update.request());
    } catch (QueryCancelledException e) {
      if (watch.isExceeded()) {
        throw new ProblemException(MemoryGuard.problem("the update", "update"), e);
      }
      CancellationException cancelled = new CancellationException("cancelled");
      cancelled.initCause(e);
      throw cancelled;
    } catch (OutOfMemoryError e) {
      throw new ProblemException(MemoryGuard.problem("the update", "update"), e);
    } catch (JenaException e) {
      throw new ProblemException(
          Problem.input("the update cannot be done: " + e.getMessage(), "update", ""), e);
    }
  }

  private static void requireKept(boolean kept) {
    if (!kept) {
      throw new ProblemException(
          Problem.input(
              "this update is no longer kept", "update", "Only the last " + KEPT + " are."));
    }
  }

  private static void drop(Deque<Applied> all) {
    all.forEach(each -> each.changes().close());
    all.clear();
  }
}
