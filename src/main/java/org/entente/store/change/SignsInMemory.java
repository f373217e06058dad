package org.entente.store.change;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/// Few net changes, in the order in which they were made.
final class SignsInMemory implements QuadSigns {

  /// What a quad takes beside its literals, in bytes: four terms and their places in the map.
  private static final long QUAD = 600;

  private final Map<Quad, Boolean> signs = new LinkedHashMap<>();
  private long bytes;

  /// Adding what was removed, or the reverse, leaves nothing.
  void put(Quad quad, boolean added) {
    Boolean before = signs.remove(quad);
    if (before == null) {
      signs.put(quad, added);
      bytes += size(quad);
    } else {
      bytes -= size(quad);
    }
  }

  /// About how much memory is taken.
  long bytes() {
    return bytes;
  }

  @Override
  public int parts() {
    return 1;
  }

  @Override
  public Map<Quad, Boolean> part(int number) {
    return signs;
  }

  @Override
  public void close() {
    signs.clear();
  }

  private static long size(Quad quad) {
    Node object = quad.getObject();
    return QUAD + (object.isLiteral() ? 2L * object.getLiteralLexicalForm().length() : 0);
  }
}
