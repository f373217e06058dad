package org.entente.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.record.DateExpression;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.Event;
import org.entente.extract.record.EventClass;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Measure;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Role;
import org.entente.extract.record.Speech;

/// One event and all the clauses that tell it. Owned by the thread that maps the article.
public final class ToldEvent {

  private static final List<Modality> FIRMEST_FIRST =
      List.of(
          Modality.ASSERTED,
          Modality.DENIED,
          Modality.PLANNED,
          Modality.REQUESTED,
          Modality.CLAIMED,
          Modality.HYPOTHETICAL);

  private final List<Draft> drafts = new ArrayList<>();
  private final List<EventMention> further = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private Optional<ToldEvent> claimedIn = Optional.empty();
  private Optional<ToldEvent> partOf = Optional.empty();
  private final List<ToldEvent> says = new ArrayList<>();

  ToldEvent(Draft first) {
    add(first);
  }

  void add(Draft draft) {
    drafts.add(draft);
    measures.addAll(draft.measures());
  }

  /// Another place that tells of the event without being a clause of its own kind.
  void add(EventMention mention, Measure measure) {
    further.add(mention);
    measures.add(measure);
  }

  public List<Draft> drafts() {
    return drafts;
  }

  public Draft first() {
    return drafts.getFirst();
  }

  public Optional<Draft.Said> said() {
    return first().said();
  }

  /// Notes that somebody tells the event in a statement.
  ///
  /// @param only whether the article itself does not tell it anywhere
  public void claimedIn(ToldEvent statement, boolean only) {
    if (only) {
      claimedIn = Optional.of(statement);
    }
    statement.says.add(this);
  }

  public void partOf(ToldEvent whole) {
    partOf = Optional.of(whole);
  }

  Set<EntityId> in(Role role) {
    return drafts.stream()
        .flatMap(draft -> draft.in(role).stream())
        .map(filler -> filler.entity())
        .collect(Collectors.toSet());
  }

  /// The narrowest of the classes that its clauses tell.
  public EventClass eventClass() {
    return drafts.stream()
        .map(draft -> draft.meaning().eventClass())
        .filter(each -> each != EventClass.CONSULTATION && each != EventClass.EVENT)
        .findFirst()
        .orElse(first().meaning().eventClass());
  }

  Modality modality() {
    Modality firmest =
        drafts.stream()
            .map(Draft::modality)
            .min(Comparator.comparingInt(FIRMEST_FIRST::indexOf))
            .orElseThrow();
    return claimedIn.isPresent() && firmest == Modality.ASSERTED ? Modality.CLAIMED : firmest;
  }

  Optional<DateExpression> date() {
    List<DateExpression> dates = drafts.stream().flatMap(draft -> draft.date().stream()).toList();
    return dates.stream()
        .filter(date -> date.range().isPresent())
        .findFirst()
        .or(() -> dates.stream().findFirst());
  }

  /// The last sentence that tells it.
  int lastSentence() {
    return drafts.getLast().sentence();
  }

  /// @param numbers the number of every event of the article
  public Event event(Map<ToldEvent, Integer> numbers) {
    List<EventMention> mentions = new ArrayList<>(drafts.stream().map(Draft::mention).toList());
    mentions.addAll(further);
    mentions.sort(Comparator.comparing(EventMention::span));
    return new Event(
        number(numbers, this),
        first().meaning().type(),
        eventClass(),
        drafts.stream().flatMap(draft -> draft.mode().stream()).findFirst(),
        modality(),
        date(),
        measures,
        mentions,
        said()
            .map(
                said ->
                    new Speech(
                        said.cue(),
                        said.parts(),
                        said.direct(),
                        says.stream().map(event -> number(numbers, event)).sorted().toList())),
        claimedIn.stream().mapToInt(in -> number(numbers, in)).findFirst(),
        partOf.stream().mapToInt(in -> number(numbers, in)).findFirst());
  }

  private static int number(Map<ToldEvent, Integer> numbers, ToldEvent event) {
    return Objects.requireNonNull(numbers.get(event));
  }
}
