package org.entente.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that is written whole or not at all: beside its place first, then moved there.
public final class AtomicFile {

  private AtomicFile() {}

  /// Writes the bytes of a file.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Replaces `target`, or leaves it as it was.
  ///
  /// @throws ProblemException if the file cannot be written there
  public static void write(Path target, Content content) {
    Path absolute = resolved(target);
    if (Files.isDirectory(absolute)) {
      throw unwritable(target, "It is a folder", null);
    }
    Path folder = absolute.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw unwritable(target, "The folder does not exist", null);
    }
    try {
      // A pipe or a device is no file to be replaced.
      if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
        fill(absolute, content, StandardOpenOption.WRITE);
        return;
      }
      // Not a temporary file, which nobody else might read.
      Path aside = folder.resolve(".entente-" + UUID.randomUUID() + ".part");
      try {
        fill(aside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        move(aside, absolute);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (AccessDeniedException | NoSuchFileException e) {
      throw unwritable(target, "The folder may not be written to", e);
    } catch (FileSystemException e) {
      throw unwritable(target, e.getReason() == null ? "The disk refused it" : e.getReason(), e);
    } catch (IOException e) {
      throw unwritable(target, e.getMessage() == null ? "The disk refused it" : e.getMessage(), e);
    }
  }

  /// The file that a link leads to, so that the link stays.
  private static Path resolved(Path target) {
    try {
      return target.toRealPath();
    } catch (IOException notThereYet) {
      return target.toAbsolutePath();
    }
  }

  private static void fill(Path file, Content content, OpenOption... how) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, how))) {
      content.writeTo(out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static ProblemException unwritable(Path target, String why, @Nullable IOException cause) {
    Problem problem =
        Problem.input(
            "The file cannot be written: " + why,
            target.toString(),
            "Nothing was written. Choose another place.");
    return cause == null ? new ProblemException(problem) : new ProblemException(problem, cause);
  }
}
