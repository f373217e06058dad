package org.entente.extract.rule;

import java.util.List;

/// Where the fillers of a role are looked for.
///
/// @param choices tried in order until one gives fillers; the slots of one choice are taken
///   together
public record RoleSlots(List<List<String>> choices) {

  static final RoleSlots NONE = new RoleSlots(List.of());

  public RoleSlots {
    choices = choices.stream().map(List::copyOf).toList();
  }
}
