package org.entente.store.label;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/// The nodes whose labels a write may have changed; of too many, only that they are too many. Not
/// thread-safe.
public final class Touched {

  /// To look each of more nodes up takes longer than to read all labels anew.
  private static final int MOST = 20_000;

  private final Set<Node> nodes = new HashSet<>();
  private boolean tooMany;

  void add(Node node) {
    if (!tooMany && nodes.add(node) && nodes.size() > MOST) {
      addAll();
    }
  }

  /// Any node may have been touched.
  void addAll() {
    tooMany = true;
    nodes.clear();
  }

  public void add(Touched other) {
    if (other.tooMany) {
      addAll();
    }
    other.nodes.forEach(this::add);
  }

  /// Notes that such a statement comes or goes.
  public void note(Node subject, Node predicate) {
    if (Naming.isFindable(predicate)) {
      add(subject);
    }
  }

  public boolean tooMany() {
    return tooMany;
  }

  /// Empty if there are too many.
  public Set<Node> nodes() {
    return Set.copyOf(nodes);
  }
}
