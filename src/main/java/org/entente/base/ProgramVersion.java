package org.entente.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The version of this program, as its build named it.
public final class ProgramVersion {

  private ProgramVersion() {}

  /// Such as `0.1.0` or, between releases, `0.1.0-SNAPSHOT`.
  public static String current() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("version.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program was built without its version");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
