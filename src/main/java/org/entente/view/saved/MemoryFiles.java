package org.entente.view.saved;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// The files of a workspace in memory, gone with it.
final class MemoryFiles implements ViewFiles {

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, Long> stamps = new HashMap<>();
  private long writes;

  @Override
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  @Override
  public byte[] read(String name) {
    byte[] content = files.get(name);
    if (content == null) {
      throw new ProblemException(Problem.input("the view is gone", name, ""));
    }
    return content;
  }

  @Override
  public long stamp(String name) {
    return stamps.getOrDefault(name, 0L);
  }

  @Override
  public void write(String name, byte[] content) {
    files.put(name, content);
    stamps.put(name, ++writes);
  }

  @Override
  public void delete(String name) {
    files.remove(name);
    stamps.remove(name);
  }

  @Override
  public String place(String name) {
    return name;
  }
}
