package org.entente.view.saved;

/// A file is RDF but no saved view, or not a whole one.
final class BadViewException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param why in words, without a full stop
  BadViewException(String why) {
    super(why);
  }

  BadViewException(String why, Throwable cause) {
    super(why, cause);
  }
}
