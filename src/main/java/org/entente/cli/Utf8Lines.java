package org.entente.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.TextPosition;

/// The lines of a stream in UTF-8, one at a time. Unlike a reader, knows in which line a wrong byte
/// stands, and can go on after it.
final class Utf8Lines {

  private final InputStream in;
  private final String where;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private long bytesRead;

  /// @param where names the stream in problems
  Utf8Lines(InputStream in, String where) {
    this.in = new BufferedInputStream(in);
    this.where = where;
  }

  /// Goes to the next line.
  ///
  /// @return whether there is one
  boolean advance() throws IOException {
    line.reset();
    int next = in.read();
    if (next < 0) {
      return false;
    }
    number++;
    for (; next >= 0 && next != '\n'; next = in.read()) {
      line.write(next);
    }
    bytesRead += line.size() + 1;
    return true;
  }

  /// The current line without its end.
  ///
  /// @throws ProblemException if it is not in UTF-8
  String line() {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(line.toByteArray()))
              .toString();
      return number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ProblemException(
          Problem.at(
              new TextPosition(number, 1), "The line is not in UTF-8", where, "Save it in UTF-8."),
          e);
    }
  }

  /// The current line's number, from 1.
  int number() {
    return number;
  }

  long bytesRead() {
    return bytesRead;
  }
}
