package org.entente.extract.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.record.Role;

/// One row of the rule table.
///
/// @param id its name, unique in the table
/// @param part what kind of word its words are
/// @param words the lemmas it speaks of, a particle after an underscore: `fire_off`
/// @param conditions all of which must hold of the clause
/// @param meaning what the clause tells; empty for a row that only says how firmly
/// @param negated what it tells when it is negated; empty where a negation just denies it
/// @param roles which slots fill which role, in the order in which the file names them
/// @param flags what else holds of the rule
/// @param mode the PLOVER mode; empty for none
/// @param confidence from 0 to 1
/// @param row where it is written
public record Rule(
    String id,
    Part part,
    Set<String> words,
    List<Condition> conditions,
    Optional<Meaning> meaning,
    Optional<Meaning> negated,
    Map<Role, RoleSlots> roles,
    Set<Flag> flags,
    Optional<String> mode,
    double confidence,
    RuleRow row) {

  /// What kind of word a rule is about.
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    /// A verb that says little itself: "*hold* talks", "*impose* sanctions". The noun it governs
    /// takes over its subject and its prepositional phrases.
    LIGHT,
    /// A verb or adjective that says how firmly its complement holds: "*plan* to", "*fail* to".
    CHAIN
  }

  /// What else holds of a rule.
  public enum Flag {
    /// The complement tells no event of its own: it is what is agreed on, refused, threatened.
    WHOLE,
    /// All who take part are both agent and target.
    MUTUAL,
    /// Nobody but the agent need be known.
    SOLO,
    /// The agent need not be known.
    AGENTLESS,
    /// The complement or the words after it are what somebody says.
    SPEECH,
    /// What the complement tells is meant for the future.
    PLANNED,
    /// What the complement tells is said not to be so.
    DENIED,
    /// What the complement tells may be so.
    HYPOTHETICAL,
    /// What the complement tells is asked for.
    REQUESTED,
    /// The clause is a measure that a sanction or grant consists of.
    MEASURE
  }

  public Rule {
    words = Set.copyOf(words);
    conditions = List.copyOf(conditions);
    flags = Set.copyOf(flags);
  }

  /// Where the role's fillers are looked for; no choices where the rule has no such role.
  public RoleSlots slots(Role role) {
    return roles.getOrDefault(role, RoleSlots.NONE);
  }

  /// Whether the frame says which words the slot must hold.
  public boolean asksOfHead(String slot) {
    return conditions.stream()
        .anyMatch(
            condition ->
                switch (condition) {
                  case Condition.Headed(String of, _) -> of.equals(slot);
                  case Condition.Containing(String of, _) -> of.equals(slot);
                  case Condition.NotHeaded _,
                      Condition.Filled _,
                      Condition.Empty _,
                      Condition.Acting _,
                      Condition.Passive _,
                      Condition.Modal _,
                      Condition.Negated _ ->
                      false;
                });
  }

  public boolean is(Flag flag) {
    return flags.contains(flag);
  }
}
