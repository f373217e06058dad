package org.entente.query.update;

import org.entente.query.ParsedUpdate;
import org.entente.store.change.Changes;

/// An update that was done, and may have been undone since. Belongs to [Updates].
public final class Applied {

  private final ParsedUpdate update;
  private final Changes changes;
  private volatile boolean undone;

  Applied(ParsedUpdate update, Changes changes) {
    this.update = update;
    this.changes = changes;
  }

  public ParsedUpdate update() {
    return update;
  }

  /// What it changed when it was done.
  public Changes changes() {
    return changes;
  }

  public boolean isUndone() {
    return undone;
  }

  void undone(boolean now) {
    undone = now;
  }
}
