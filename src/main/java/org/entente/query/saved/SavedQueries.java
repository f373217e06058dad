package org.entente.query.saved;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.base.AtomicFile;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// The `.rq` files of a folder, which is made when the first one is written. Other programs may
/// read and write there too. Thread-safe, as far as the file system is.
///
/// @param folder need not be there
public record SavedQueries(Path folder) {

  private static final String ENDING = ".rq";

  /// A larger file is no query that anybody wrote.
  private static final long LARGEST = 1_000_000;

  /// All of them, by name. Files that cannot be read as text are passed over.
  ///
  /// @throws ProblemException if the folder cannot be read
  public List<SavedQuery> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<SavedQuery> queries = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ENDING)
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Files.size(file) <= LARGEST) {
          read(file, name.substring(0, name.length() - ENDING.length())).ifPresent(queries::add);
        }
      }
      return List.copyOf(queries);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.input("the saved queries cannot be read", folder.toString(), ""), e);
    }
  }

  /// Writes a query, in the place of one of this name.
  ///
  /// @param name one of [#nameOf]
  /// @throws ProblemException if it cannot be written
  public void save(String name, String text) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.input("the folder of queries cannot be made", folder.toString(), ""), e);
    }
    String whole = text.endsWith("\n") ? text : text + "\n";
    AtomicFile.write(
        folder.resolve(name + ENDING), out -> out.write(whole.getBytes(StandardCharsets.UTF_8)));
  }

  /// Deletes the query of this name, if there is one.
  public void delete(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name + ENDING));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.input(
              "the query cannot be deleted", folder.resolve(name + ENDING).toString(), ""),
          e);
    }
  }

  /// Whether a query is saved under this name; upper and lower case are the same to some systems.
  public boolean has(String name) {
    return all().stream()
        .anyMatch(
            query -> query.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
  }

  /// A name for a file that every system takes, made of what was wished.
  public static String nameOf(String wish) {
    String name =
        wish.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", " ").replaceAll("\\s+", " ").strip();
    String visible = name.replaceFirst("^[.\\s]+", "");
    String shorter = visible.substring(0, Math.min(80, visible.length())).strip();
    return shorter.isEmpty() ? "query" : shorter;
  }

  private static Optional<SavedQuery> read(Path file, String name) throws IOException {
    try {
      return Optional.of(new SavedQuery(name, Files.readString(file)));
    } catch (MalformedInputException notText) {
      return Optional.empty();
    }
  }
}
