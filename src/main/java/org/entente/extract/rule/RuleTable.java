package org.entente.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.rule.Rule.Part;

/// All rules, found by their words. Immutable.
public final class RuleTable {

  private final List<Rule> rules;
  private final Map<Part, Map<String, List<Rule>>> index = new HashMap<>();
  private final Map<String, Set<String>> groups;
  private final Map<String, Rule> byId = new HashMap<>();

  /// @param rules in the order of the file: of two equally narrow rules the first wins
  /// @param groups the word groups by name, without the `@`
  public RuleTable(List<Rule> rules, Map<String, Set<String>> groups) {
    this.rules = List.copyOf(rules);
    this.groups = Map.copyOf(groups);
    for (Rule rule : rules) {
      byId.put(rule.id(), rule);
      Map<String, List<Rule>> byWord = index.computeIfAbsent(rule.part(), _ -> new HashMap<>());
      rule.words().forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(rule));
    }
    // narrower rules first; the sort is stable
    index
        .values()
        .forEach(
            byWord ->
                byWord
                    .values()
                    .forEach(
                        list ->
                            list.sort(Comparator.comparingInt(rule -> -rule.conditions().size()))));
  }

  public List<Rule> rules() {
    return rules;
  }

  /// The rule of this name.
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The rules for this word, the narrowest first.
  public List<Rule> of(Part part, String word) {
    return index.getOrDefault(part, Map.of()).getOrDefault(word, List.of());
  }

  public boolean knows(Part part, String word) {
    return !of(part, word).isEmpty();
  }

  /// This table with further rules before its own, of which those of the same name give way.
  public RuleTable under(List<Rule> further) {
    Set<String> replaced = further.stream().map(Rule::id).collect(Collectors.toSet());
    List<Rule> all = new ArrayList<>(further);
    rules.stream().filter(rule -> !replaced.contains(rule.id())).forEach(all::add);
    return new RuleTable(all, groups);
  }

  Map<String, Set<String>> groups() {
    return groups;
  }

  /// The words of a group that the file names, such as `abstract`; empty if it names none.
  public Set<String> group(String name) {
    return groups.getOrDefault(name, Set.of());
  }
}
