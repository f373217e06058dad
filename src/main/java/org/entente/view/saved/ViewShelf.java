package org.entente.view.saved;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.base.AtomicFile;
import org.entente.base.ProblemException;
import org.entente.store.Workspace;

/// The saved views of a workspace, each in a file of its own, whose name is drawn by lot: what a
/// view is called stands in the file and nowhere else. Names are unique.
///
/// Thread-safe; reads and writes files, so not for the window's thread. Everything throws a
/// [ProblemException] if a file cannot be read or written, and then nothing has changed.
public final class ViewShelf {

  private record Known(long stamp, ViewEntry entry) {}

  private final ViewFiles files;
  private final Map<String, Known> known = new HashMap<>();

  ViewShelf(ViewFiles files) {
    this.files = files;
  }

  /// The views in the workspace's folder; of a workspace in memory, in memory.
  public static ViewShelf of(Workspace workspace) {
    return new ViewShelf(
        workspace.views().<ViewFiles>map(FolderFiles::new).orElseGet(MemoryFiles::new));
  }

  /// All views, the latest first; those that cannot be read last.
  public synchronized List<ViewEntry> list() {
    List<ViewEntry> entries = new ArrayList<>();
    for (String file : files.names()) {
      entries.add(entry(file));
    }
    entries.sort(Comparator.comparing(ViewEntry::saved).reversed().thenComparing(ViewEntry::name));
    known.keySet().retainAll(entries.stream().map(ViewEntry::file).toList());
    return entries;
  }

  /// The view of a name, for asking before it is overwritten.
  public synchronized Optional<ViewEntry> named(String name) {
    return list().stream()
        .filter(entry -> entry.fault().isEmpty() && entry.name().equals(name.strip()))
        .findFirst();
  }

  /// The whole view.
  public synchronized SavedView read(ViewEntry entry) {
    return read(files.read(entry.file()), files.place(entry.file()));
  }

  /// Saves a view, in the place of the one of the same name if there is one.
  public synchronized void save(SavedView view) {
    files.write(named(view.name()).map(ViewEntry::file).orElseGet(ViewShelf::newFile), bytes(view));
  }

  /// Gives a view another name, unless another one has it.
  ///
  /// @return whether the name was free
  public synchronized boolean rename(ViewEntry entry, String name) {
    if (named(name).filter(other -> !other.file().equals(entry.file())).isPresent()) {
      return false;
    }
    files.write(entry.file(), bytes(read(entry).named(name)));
    return true;
  }

  /// Deletes a view.
  ///
  /// @return its file's content, for [#putBack]
  public synchronized byte[] delete(ViewEntry entry) {
    byte[] content = files.read(entry.file());
    files.delete(entry.file());
    return content;
  }

  /// Puts a view back that was deleted; under another name if its own was taken since.
  public synchronized void putBack(ViewEntry entry, byte[] content) {
    if (named(entry.name()).isPresent()) {
      add(read(content, entry.name()));
    } else {
      files.write(newFile(), content);
    }
  }

  /// Writes a view to a file anywhere, as it is here.
  public synchronized void exportTo(Path target, ViewEntry entry) {
    byte[] content = files.read(entry.file());
    AtomicFile.write(target, out -> out.write(content));
  }

  /// Takes a view from a file anywhere. If there is one of its name, it gets another: "Talks (2)".
  ///
  /// @return the view with the name that it has here
  public SavedView importFrom(Path source) {
    SavedView view = read(FolderFiles.read(source), source.toString());
    synchronized (this) {
      return add(view);
    }
  }

  private SavedView add(SavedView view) {
    SavedView added = view;
    for (int number = 2; named(added.name()).isPresent(); number++) {
      String mark = " (" + number + ")";
      String name = view.name();
      int room = SavedView.LONGEST_NAME - mark.length();
      added = view.named(name.substring(0, Math.min(name.length(), room)).strip() + mark);
    }
    files.write(newFile(), bytes(added));
    return added;
  }

  private ViewEntry entry(String file) {
    Known before = known.get(file);
    try {
      long stamp = files.stamp(file);
      if (before != null && before.stamp() == stamp) {
        return before.entry();
      }
      ViewEntry entry = ViewEntry.of(file, read(files.read(file), files.place(file)));
      known.put(file, new Known(stamp, entry));
      return entry;
    } catch (ProblemException e) {
      return ViewEntry.unreadable(file, e.problem());
    }
  }

  private static String newFile() {
    return "view-" + UUID.randomUUID() + ".trig";
  }

  private static SavedView read(byte[] content, String where) {
    return ViewReader.read(new ByteArrayInputStream(content), where);
  }

  private static byte[] bytes(SavedView view) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ViewWriter.write(view, out);
    return out.toByteArray();
  }
}
