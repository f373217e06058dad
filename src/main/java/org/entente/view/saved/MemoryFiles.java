package org.entente.view.saved;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// The files of a workspace in memory, gone with it.
final class MemoryFiles implements ViewFiles {

  private record Kept(byte[] content, long stamp) {}

  private final Map<String, Kept> files = new TreeMap<>();
  private long writes;

  @Override
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  @Override
  public byte[] read(String name) {
    return kept(name).content();
  }

  @Override
  public long stamp(String name) {
    return kept(name).stamp();
  }

  @Override
  public void write(String name, byte[] content) {
    files.put(name, new Kept(content, ++writes));
  }

  @Override
  public void delete(String name) {
    files.remove(name);
  }

  @Override
  public String place(String name) {
    return name;
  }

  private Kept kept(String name) {
    Kept kept = files.get(name);
    if (kept == null) {
      throw new ProblemException(Problem.input("the view is gone", name, ""));
    }
    return kept;
  }
}
