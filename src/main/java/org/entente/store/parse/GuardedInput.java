package org.entente.store.parse;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.jspecify.annotations.Nullable;

/// What a parser reads, unpacked, with two bounds, so that no file can exhaust memory or disk: on
/// what may be read between two statements, and on how far a file may unpack.
///
/// The first holds for all formats: a literal of a gigabyte, a document that has to be read as a
/// whole and a packed bomb of blanks alike give no statement for long.
final class GuardedInput extends FilterInputStream {

  /// Bytes between two statements. Parsers hold some times as much in memory.
  static final long BETWEEN_STATEMENTS = 32L << 20;

  /// Bytes that a file may unpack to whatever its size is, and how many times its size it may
  /// unpack to beyond. RDF packs to a tenth or a thirtieth.
  private static final long UNPACKED = 64L << 20;

  private static final long RATIO = 200;

  private final CountedInput packed;
  private final Path file;
  private final Cancellation cancellation;
  private long read;
  private long readAtStatement;
  private @Nullable IOException failure;

  /// @param in what is read, unpacked
  /// @param packed what lies under it, as it is in the file
  GuardedInput(InputStream in, CountedInput packed, Path file, Cancellation cancellation) {
    super(in);
    this.packed = packed;
    this.file = file;
    this.cancellation = cancellation;
  }

  /// To be called, on the thread that reads, when the parser gave a statement.
  void statement() {
    readAtStatement = read;
  }

  /// Why the file could not be read to its end. Some parsers take that for the end.
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    cancellation.check();
    int got = readOrFail(bytes, offset, length);
    read += Math.max(0, got);
    if (read - readAtStatement > BETWEEN_STATEMENTS) {
      throw new ProblemException(
          Problem.input(
              "the file has a part of more than 32 MB without a whole statement, which is more than"
                  + " can be read: a literal that long, or JSON-LD, which is read in one piece",
              file.toString(),
              "Cut the literal, or convert the file to N-Quads; nothing of it was kept."));
    }
    if (read > UNPACKED && read / RATIO > packed.bytes()) {
      throw new ProblemException(
          Problem.input(
              "the file unpacks to more than " + RATIO + " times its size, as no RDF does",
              file.toString(),
              "Unpack it yourself if you trust it; nothing of it was kept."));
    }
    return got;
  }

  private int readOrFail(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
