package org.entente.extract.explain;

import java.util.Optional;
import org.entente.extract.record.EventMention;
import org.entente.extract.rule.Rule;

/// A place that tells an event, with the rule that found it.
///
/// @param event the event's number
/// @param mention the words that fill each role and, in their `slots`, where in the clause they
///   stand
/// @param rule empty for what no row of a table finds: quotations that hang on no verb
/// @param clause the clause that the rule was laid over; empty where there is no such rule
public record Finding(
    int event, EventMention mention, Optional<Rule> rule, Optional<ClauseWords> clause) {}
