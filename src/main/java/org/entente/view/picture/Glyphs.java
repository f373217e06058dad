package org.entente.view.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.entente.extract.record.Modality;
import org.entente.view.NodeKind;

/// The glyphs of `glyphs.properties`: SVG paths in a box of 24 by 24. Immutable.
final class Glyphs {

  private static final String FILE = "glyphs.properties";

  private final Properties paths = new Properties();

  Glyphs() {
    try (InputStream file = Glyphs.class.getResourceAsStream(FILE)) {
      paths.load(Objects.requireNonNull(file, FILE));
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE, broken);
    }
  }

  String of(NodeKind kind) {
    return path(kind.name());
  }

  /// The mark of what is not plainly asserted.
  String of(Modality modality) {
    return path(modality.name());
  }

  String pin() {
    return path("PIN");
  }

  private String path(String name) {
    return Objects.requireNonNull(paths.getProperty(name), name);
  }
}
