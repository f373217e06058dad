package org.entente.store;

import org.entente.base.Cancellation;

/// Sends SPARQL Update to a server, which makes all of it or none if it is a good one. There is no
/// preview and no way back.
public interface Sending {

  /// The server's address, for the user who is asked whether he means it.
  String where();

  /// @param update whole, with its prefixes
  /// @throws org.entente.base.ProblemException if the server refuses, or does not answer: then it
  ///   is not known whether it was done
  void send(String update, Cancellation cancellation);
}
