package org.entente.store.parse;

import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;

/// Stops reading at the first error, with its place; warnings (an odd date, say) are let pass.
public final class StopAtError implements ErrorHandler {

  @Override
  public void warning(String message, long line, long column) {
    // What is odd but well-formed is the user's to keep.
  }

  @Override
  public void error(String message, long line, long column) {
    throw new RiotParseException(message, line, column);
  }

  @Override
  public void fatal(String message, long line, long column) {
    throw new RiotParseException(message, line, column);
  }
}
