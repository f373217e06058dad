package org.entente.extract.own;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.rule.Rule;
import org.entente.extract.rule.RuleTable;

/// What a user adds to the shipped rules and names.
///
/// @param rules in the order of the file
/// @param names names of what the gazetteer does not know, and further names of what it does; of
///   equal names, that of the user is meant
public record OwnWords(List<Rule> rules, List<GazetteerEntry> names) {

  public static final OwnWords NONE = new OwnWords(List.of(), List.of());

  public OwnWords {
    rules = List.copyOf(rules);
    names = List.copyOf(names);
  }

  public boolean isEmpty() {
    return rules.isEmpty() && names.isEmpty();
  }

  /// The table in which own rules come before equally narrow ones, and in the place of those that
  /// have the same name.
  public RuleTable over(RuleTable shipped) {
    return rules.isEmpty() ? shipped : shipped.under(rules);
  }

  public Gazetteer over(Gazetteer shipped) {
    if (names.isEmpty()) {
      return shipped;
    }
    List<GazetteerEntry> all = new ArrayList<>(names);
    all.addAll(shipped.entries());
    return new Gazetteer(all);
  }
}
