package org.entente.text.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.jspecify.annotations.Nullable;

/// Reads an article from a plain text file. Stateless, thread-safe.
public final class ArticleReader {
  /// In bytes; a long book has one or two million.
  public static final int LARGEST = 10 * 1024 * 1024;

  /// @throws ProblemException if there is no such file, it cannot be read, is larger than
  ///   [#LARGEST], is empty or is no text
  public ArticleText read(Path file) {
    String where = file.toString();
    if (Files.isDirectory(file)) {
      throw problem("This is a folder, not an article", where, "Name a text file in it.", null);
    }
    if (!Files.exists(file)) {
      throw problem("There is no such file", where, "Check its name and folder.", null);
    }
    if (!Files.isRegularFile(file)) {
      throw problem("This is no ordinary file", where, "Save the article as a text file.", null);
    }
    byte[] bytes = bytes(file, where);
    if (bytes.length == 0) {
      throw problem("The file is empty", where, "Save the article's text in it.", null);
    }
    return Decoding.decode(bytes, where, String.valueOf(file.getFileName()));
  }

  private static byte[] bytes(Path file, String where) {
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw problem(
            "The file is larger than " + LARGEST / (1024 * 1024) + " MB",
            where,
            "Split it into one file an article.",
            null);
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw problem("There is no such file", where, "Check its name and folder.", e);
    } catch (AccessDeniedException e) {
      throw problem("The file may not be read", where, "Ask for the right to read it.", e);
    } catch (IOException e) {
      throw problem("The file cannot be read", where, "Copy it to a local disk and try again.", e);
    }
  }

  static ProblemException problem(
      String what, String where, String advice, @Nullable Exception cause) {
    var problem = Problem.input(what, where, advice);
    return cause == null ? new ProblemException(problem) : new ProblemException(problem, cause);
  }
}
