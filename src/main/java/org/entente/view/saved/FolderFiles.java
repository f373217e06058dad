package org.entente.view.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.base.AtomicFile;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.Reason;

/// The files of a folder, which is made when the first one is written. Links are passed over.
record FolderFiles(Path folder) implements ViewFiles {

  private static final String ENDING = ".trig";

  /// A hundred times a view of 10,000 nodes and 30,000 facts; a larger file is none of ours.
  private static final long LARGEST = 500_000_000;

  @Override
  public List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  @Override
  public byte[] read(String name) {
    return read(folder.resolve(name));
  }

  /// The content of a file anywhere.
  static byte[] read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new ProblemException(
            Problem.input("the file is too large to be a saved view", file.toString(), ""));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  @Override
  public long stamp(String name) {
    try {
      Path file = folder.resolve(name);
      return Files.getLastModifiedTime(file).toMillis() * 31 + Files.size(file);
    } catch (IOException e) {
      throw unreadable(folder.resolve(name), e);
    }
  }

  @Override
  public void write(String name, byte[] content) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.input(
              "the folder of views cannot be made: " + Reason.of(e), folder.toString(), ""),
          e);
    }
    AtomicFile.write(folder.resolve(name), out -> out.write(content));
  }

  @Override
  public void delete(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.input(
              "the view cannot be deleted: " + Reason.of(e), folder.resolve(name).toString(), ""),
          e);
    }
  }

  @Override
  public String place(String name) {
    return folder.resolve(name).toString();
  }

  private static ProblemException unreadable(Path file, IOException e) {
    return new ProblemException(
        Problem.input("the view cannot be read: " + Reason.of(e), file.toString(), ""), e);
  }
}
