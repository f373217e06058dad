package org.entente.store;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.base.Cancellation;

/// Asks a server's SPARQL endpoint. Each call is a round trip or several, and the time of each is
/// bounded by the connection's settings. Belongs to a read.
public interface Asking {

  /// The rows of a SELECT query, in the server's order.
  ///
  /// @throws org.entente.base.ProblemException if the server does not answer, or not in SPARQL
  /// @throws java.util.concurrent.CancellationException if cancelled
  List<Binding> select(String query, Cancellation cancellation);

  /// How many rows to ask for at once.
  int pageSize();
}
