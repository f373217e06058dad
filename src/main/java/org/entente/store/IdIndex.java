package org.entente.store;

import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;

/// The union of all graphs by ids of 64 bits in place of terms.
///
/// An id stands for the same term until the workspace is closed. Belongs to the read of its
/// [Snapshot].
public interface IdIndex {

  /// What [#of] answers for a term that no triple has.
  long ABSENT = -1;

  /// Where [#known] ends to count, each way.
  int MOST_KNOWN = 1_000;

  /// Takes two neighbouring ids of a triple.
  @FunctionalInterface
  public interface Visitor {

    /// @return whether to go on
    boolean visit(long one, long other);
  }

  /// Takes the three ids of a triple.
  @FunctionalInterface
  public interface TripleVisitor {

    void visit(long subject, long predicate, long object);
  }

  /// The id of a term, or [#ABSENT].
  long of(Node term);

  /// The term of an id.
  Node term(long id);

  /// Whether the id tells by itself that it is a literal's. Other literals are found by [#term]
  /// only.
  static boolean isValue(long id) {
    return id < 0;
  }

  /// The same number for values of the same datatype; values of one datatype may have several.
  ///
  /// @param value an id of which [#isValue] holds
  default long datatypeOf(long value) {
    return value;
  }

  /// Visits all triples by subject, predicate and then object, each once.
  void all(TripleVisitor visitor, Cancellation cancellation);

  /// Visits predicate and object of a subject's triples, by predicate and then object, each once.
  void outgoing(long subject, Visitor visitor, Cancellation cancellation);

  /// Visits predicate and object of a subject's triples of one predicate, by object, each once.
  void outgoing(long subject, long predicate, Visitor visitor, Cancellation cancellation);

  /// Visits subject and predicate of an object's triples, by subject and then predicate, each once.
  void incoming(long object, Visitor visitor, Cancellation cancellation);

  /// Visits object and subject of a predicate's triples, by object and then subject, each once.
  void with(long predicate, Visitor visitor, Cancellation cancellation);

  /// Visits object and subject of the triples with this predicate and object, by subject, each
  /// once.
  void with(long predicate, long object, Visitor visitor, Cancellation cancellation);

  /// How much is known of a node: its triples, up to a thousand each way, as the number of a hub's
  /// takes long and changes nothing.
  default long known(long node, Cancellation cancellation) {
    long[] count = {0, 0};
    outgoing(node, (predicate, object) -> ++count[0] < MOST_KNOWN, cancellation);
    incoming(node, (subject, predicate) -> ++count[1] < MOST_KNOWN, cancellation);
    return count[0] + count[1];
  }
}
