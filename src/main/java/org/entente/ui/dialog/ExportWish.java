package org.entente.ui.dialog;

import org.entente.export.RdfFormat;

/// What to take away, and how.
public record ExportWish(Scope scope, RdfFormat format) {

  /// How much is taken away.
  public enum Scope {
    WORKSPACE("The whole workspace"),
    VIEW("What the graph shows"),
    RESULT("The result of the last CONSTRUCT query");

    private final String label;

    Scope(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
