package org.entente.extract.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.extract.event.Draft;
import org.entente.extract.event.ToldEvent;
import org.entente.extract.record.Role;
import org.entente.text.Span;

/// Tells what the article says itself from what it has others say: an event all of whose clauses
/// lie within statements is only claimed.
public final class ClaimReader {

  /// @param events all events of the article in text order
  public void read(List<ToldEvent> events) {
    List<ToldEvent> statements = events.stream().filter(e -> e.said().isPresent()).toList();
    for (ToldEvent event : events) {
      List<Optional<ToldEvent>> claims =
          event.drafts().stream().map(draft -> around(draft, event, statements)).toList();
      boolean only = claims.stream().allMatch(Optional::isPresent);
      List<ToldEvent> sayers = claims.stream().flatMap(Optional::stream).distinct().toList();
      boolean first = true;
      for (ToldEvent statement : sayers) {
        event.claimedIn(statement, only && first);
        first = false;
      }
    }
  }

  /// The innermost statement in whose content the clause stands.
  private static Optional<ToldEvent> around(
      Draft draft, ToldEvent event, List<ToldEvent> statements) {
    Span trigger = draft.mention().trigger();
    return statements.stream()
        .filter(statement -> statement != event)
        .filter(statement -> statement.said().orElseThrow().contains(trigger))
        .filter(statement -> !isPresupposed(statement, trigger))
        .filter(statement -> !statement.said().orElseThrow().contains(cue(statement)))
        .min(Comparator.comparingInt(statement -> content(statement).length()));
  }

  /// "called the sanctions an act of war": that there are sanctions is the article's word.
  private static boolean isPresupposed(ToldEvent statement, Span trigger) {
    return statement.first().mention().fillers().stream()
        .anyMatch(filler -> filler.role() == Role.TOPIC && filler.span().contains(trigger));
  }

  private static Span content(ToldEvent statement) {
    return statement.said().orElseThrow().content();
  }

  private static Span cue(ToldEvent statement) {
    return statement.said().orElseThrow().cue();
  }
}
