package org.entente.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.Reason;

/// A workspace's folder, held by this process alone until it is closed.
///
/// It holds `workspace.lock` (the holder's process id; also the sign that the folder is a
/// workspace), `data` (TDB2), `labels` (the index of labels, which is made anew if it is missing),
/// `words.txt` if the user has words of his own, `views` if he saved any, and `queries`.
final class WorkspaceFolder implements AutoCloseable {

  /// The user's own words, which may be there before the workspace is.
  static final String WORDS = "words.txt";

  /// The views that the user saved.
  static final String VIEWS = "views";

  /// The queries that the user saved, that ran, and that are open.
  static final String QUERIES = "queries";

  private static final String LOCK = "workspace.lock";

  /// The byte that is locked. It lies behind the process id, which others can so read on Windows
  /// too, where locks are mandatory.
  private static final long LOCKED_BYTE = 1L << 30;

  private final Path path;
  private final FileChannel channel;

  private WorkspaceFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /// @throws ProblemException if the folder cannot be used or another holds it
  static WorkspaceFolder lock(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    requireWorkspaceOrEmpty(path);
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve(LOCK),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      WorkspaceFolder locked = new WorkspaceFolder(path, channel);
      if (!locked.acquire()) {
        String holder = locked.holder();
        channel.close();
        throw new ProblemException(inUse(path, holder));
      }
      return locked;
    } catch (IOException e) {
      throw new ProblemException(
          Problem.input(
              "the workspace cannot be written: " + Reason.of(e),
              path.toString(),
              "Name another folder with --workspace, or work with --memory."),
          e);
    }
  }

  Path path() {
    return path;
  }

  /// The folder of the index of labels.
  Path labels() {
    return path.resolve("labels");
  }

  /// Opens the data, and reads a little of it to see that it can be read.
  ///
  /// @throws ProblemException if it cannot
  DatasetGraph connect() {
    try {
      Path data = Files.createDirectories(path.resolve("data"));
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(data.toString());
      Txn.exec(dataset, TxnType.READ, () -> dataset.stream().limit(1000).forEach(quad -> {}));
      return dataset;
    } catch (IOException e) {
      throw new ProblemException(damaged(e), e);
    } catch (RuntimeException e) {
      // A file cut short or overwritten shows as whatever exception TDB2's own code runs into.
      throw new ProblemException(damaged(e), e);
    }
  }

  /// Closes the data and lets the folder go.
  void disconnect(DatasetGraph dataset) {
    TDBInternal.expel(dataset);
    close();
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException e) {
      throw new ProblemException(
          Problem.input("the workspace cannot be closed: " + Reason.of(e), path.toString(), ""), e);
    }
  }

  private boolean acquire() throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        return false;
      }
    } catch (OverlappingFileLockException e) {
      return false;
    }
    byte[] id = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(id), 0);
    return true;
  }

  /// The process id of who holds the folder, or nothing if he has not written it yet.
  private String holder() throws IOException {
    ByteBuffer id = ByteBuffer.allocate(32);
    channel.read(id, 0);
    return new String(id.array(), 0, id.position(), StandardCharsets.US_ASCII).strip();
  }

  private Problem damaged(Throwable cause) {
    return Problem.input(
        "the workspace is damaged and was left as it is (" + Reason.of(cause) + ")",
        path.toString(),
        "Restore the folder from a backup, or open another with --workspace.");
  }

  private static Problem inUse(Path path, String holder) {
    String who = holder.isEmpty() ? "another process" : "process " + holder;
    return Problem.input(
        "the workspace is open in " + who,
        path.toString(),
        "Close it there, name another folder with --workspace, or work with --memory.");
  }

  private static void requireWorkspaceOrEmpty(Path path) {
    if (!Files.exists(path) || Files.exists(path.resolve(LOCK))) {
      return;
    }
    try (Stream<Path> children = Files.list(path)) {
      if (children.allMatch(child -> child.endsWith(WORDS))) {
        return;
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.input(
              "this is no folder that can be read: " + Reason.of(e),
              path.toString(),
              "Name a folder for the workspace."),
          e);
    }
    throw new ProblemException(
        Problem.input(
            "the folder holds other things and is no workspace",
            path.toString(),
            "Name an empty or a new folder for the workspace."));
  }
}
