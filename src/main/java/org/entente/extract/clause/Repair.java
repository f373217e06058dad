package org.entente.extract.clause;

import org.entente.text.Token;

/// One systematic mistake of the parser and its mending.
@FunctionalInterface
interface Repair {

  /// Mends the mistake where it is made at `token`; leaves the parse alone elsewhere.
  void mend(Parse parse, Token token);
}
