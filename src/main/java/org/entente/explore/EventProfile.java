package org.entente.explore;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/// What an event is known by when it is compared with those of other articles.
///
/// @param event what it is and is called
/// @param article where it is told
/// @param published when the article appeared
/// @param type the root type
/// @param real whether it is told as done or to come, and not as denied or merely possible
/// @param parties who acts and who is acted on
/// @param days when it happens
/// @param words of the clause that tells it, in lower case, without those that name the parties
/// @param sentence that tells it first
public record EventProfile(
    Vertex event,
    Vertex article,
    Optional<LocalDate> published,
    Node type,
    boolean real,
    Set<Node> parties,
    Optional<EventDays> days,
    Set<String> words,
    String sentence) {

  public EventProfile {
    parties = Set.copyOf(parties);
    words = Set.copyOf(words);
  }

  /// The days that an event may have happened on.
  ///
  /// @param last the same as `first` for a single day
  public record EventDays(LocalDate first, LocalDate last) {

    boolean overlaps(EventDays other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /// Their common days, of those that overlap.
    EventDays common(EventDays other) {
      return new EventDays(
          first.isAfter(other.first) ? first : other.first,
          last.isBefore(other.last) ? last : other.last);
    }
  }
}
