package org.entente.store.change;

import java.util.Map;
import org.apache.jena.sparql.core.Quad;

/// Net changes in parts, each small enough for memory: a quad is mapped to true where it was added,
/// to false where it was removed. No quad is in two parts.
interface QuadSigns extends AutoCloseable {

  int parts();

  Map<Quad, Boolean> part(int number);

  @Override
  void close();
}
