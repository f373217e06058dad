package org.entente.extract.rule;

import java.util.Optional;
import org.entente.extract.record.EventClass;
import org.entente.extract.record.EventType;

/// What kind of event a rule tells.
///
/// @param type the PLOVER root; empty for a plain statement
public record Meaning(Optional<EventType> type, EventClass eventClass) {

  /// What it counts as while it is still to come.
  public Meaning promised() {
    return new Meaning(type.map(EventType::promised), eventClass);
  }
}
