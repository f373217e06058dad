package org.entente.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entente.base.Progress;

/// Tells how much of a file has been read.
final class WatchedInput extends FilterInputStream {

  private static final long STEP = 1 << 20;

  private final long size;
  private final String what;
  private final Progress progress;
  private long read;
  private long told;

  WatchedInput(InputStream in, long size, String what, Progress progress) {
    super(in);
    this.size = size;
    this.what = what;
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int got = super.read(bytes, offset, length);
    if (got > 0) {
      count(got);
    }
    return got;
  }

  private void count(int bytes) {
    read += bytes;
    if (read - told >= STEP || read >= size) {
      told = read;
      progress.report(what, size > 0 ? Math.min(1, (double) read / size) : -1);
    }
  }
}
