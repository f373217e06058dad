package org.entente.query.saved;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.entente.base.AtomicFile;
import org.entente.base.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that the program keeps for the user's convenience: a fault in it is logged, and is worth
/// no question.
final class KeptText {

  private static final Logger LOG = LoggerFactory.getLogger(KeptText.class);

  private KeptText() {}

  /// The lines that are not blank; none if the file is not there or cannot be read.
  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (NoSuchFileException first) {
      LOG.debug("Nothing was kept before: {}", file);
    } catch (IOException e) {
      LOG.warn("What was kept cannot be read: {}", file, e);
    }
    return List.of();
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | ProblemException e) {
      LOG.warn("It cannot be kept: {}", file, e);
    }
  }
}
