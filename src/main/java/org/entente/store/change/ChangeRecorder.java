package org.entente.store.change;

import java.util.OptionalLong;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/// Takes down changes as they are made and keeps what is left of them at the end. Few are in
/// memory, many on disk, so that memory does not grow with their number.
final class ChangeRecorder implements AutoCloseable {

  /// How much may be in memory, in bytes.
  static final long MEMORY = 64L << 20;

  private final long most;
  private SignsInMemory few = new SignsInMemory();
  private @Nullable SignsOnDisk many;
  private boolean kept;
  private long idle;

  /// @param most how many bytes may be in memory
  ChangeRecorder(long most) {
    this.most = most;
  }

  /// @param quad was not there before, if it was added, and was, if it was removed
  void took(Quad quad, boolean added) {
    SignsOnDisk disk = many;
    if (disk != null) {
      disk.put(quad, added);
      return;
    }
    few.put(quad, added);
    if (few.bytes() > most) {
      many = spill(few);
      few = new SignsInMemory();
    }
  }

  /// Something was to be added that is there, or to be removed that is not.
  void idle() {
    idle++;
  }

  /// What is left of all that was taken down. From now on it is the caller's to close.
  ///
  /// @param version of the data before the changes
  Changes finish(long version) {
    SignsOnDisk disk = many;
    if (disk != null) {
      disk.finish();
    }
    Changes changes = Changes.of(disk == null ? few : disk, idle, OptionalLong.of(version));
    kept = true;
    return changes;
  }

  /// Drops what was taken down, unless it was handed out.
  @Override
  public void close() {
    SignsOnDisk disk = many;
    if (!kept && disk != null) {
      disk.close();
    }
  }

  private static SignsOnDisk spill(SignsInMemory few) {
    SignsOnDisk disk = new SignsOnDisk();
    try {
      few.part(0).forEach(disk::put);
      return disk;
    } catch (RuntimeException e) {
      disk.close();
      throw e;
    }
  }
}
