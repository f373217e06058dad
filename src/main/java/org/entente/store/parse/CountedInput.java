package org.entente.store.parse;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is read of a file. The count may be asked by another thread than the one that reads.
final class CountedInput extends FilterInputStream {

  private final long size;
  private volatile long read;

  /// @param size bytes of the file
  CountedInput(InputStream in, long size) {
    super(in);
    this.size = size;
  }

  /// Bytes read so far.
  long bytes() {
    return read;
  }

  /// How much of the file has been read, from 0 to 1.
  double fraction() {
    return size == 0 ? 1 : Math.min(1, (double) read / size);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int got = super.read(bytes, offset, length);
    count(Math.max(0, got));
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) {
    // One thread reads, so that nothing is lost between the two.
    long before = read;
    read = before + bytes;
  }
}
