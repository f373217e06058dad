package org.entente.extract.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Something that happened, is planned, is denied or is claimed to have happened. The same event
/// told twice in one article is one event with two mentions.
///
/// @param number its place in the article, from 1; its IRI is made from it
/// @param type the PLOVER root; empty for a plain statement, for which PLOVER has none
/// @param mode the PLOVER mode in lower case, such as `verbal`; empty where none is told
/// @param mentions in text order; never empty
/// @param speech for statements only
/// @param claimedIn the number of the statement that tells it, where somebody other than the
///   article says so
/// @param partOf the number of the event during which it happened: "during the meeting he stressed"
public record Event(
    int number,
    Optional<EventType> type,
    EventClass eventClass,
    Optional<String> mode,
    Modality modality,
    Optional<DateExpression> date,
    List<Measure> measures,
    List<EventMention> mentions,
    Optional<Speech> speech,
    OptionalInt claimedIn,
    OptionalInt partOf) {

  public Event {
    measures = List.copyOf(measures);
    mentions = List.copyOf(mentions);
  }

  /// The entities in this role over all mentions, each once, in text order.
  public List<EntityId> in(Role role) {
    return mentions.stream()
        .flatMap(mention -> mention.fillers().stream())
        .filter(filler -> filler.role() == role)
        .map(Filler::entity)
        .distinct()
        .toList();
  }
}
