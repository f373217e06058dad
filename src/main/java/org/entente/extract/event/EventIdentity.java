package org.entente.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.DateRange;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EventClass;
import org.entente.extract.record.EventType;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Role;
import org.entente.text.Span;
import org.entente.text.Token;

/// Decides which clauses tell the same event: same kind, same parties, nothing against it in topic,
/// weapon, date or polarity. What somebody says is never the same as what he says elsewhere.
public final class EventIdentity {

  private static final double ALIKE = 0.5;

  /// How far back in the article the same event is looked for; keeps the work linear.
  private static final int REACH = 60;

  private static final Set<EventClass> TALKS =
      Set.of(EventClass.CONSULTATION, EventClass.MEETING, EventClass.CALL);
  private static final List<Role> TOPICAL =
      List.of(Role.TOPIC, Role.AGREED_ON, Role.WEAPON, Role.REASON);

  private final ArticleClauses article;
  private final Gazetteer gazetteer;

  public EventIdentity(ArticleClauses article, Gazetteer gazetteer) {
    this.article = article;
    this.gazetteer = gazetteer;
  }

  /// The events that the drafts tell, in the order of their first clauses.
  public List<ToldEvent> merge(List<Draft> drafts) {
    List<ToldEvent> events = new ArrayList<>();
    for (Draft draft : drafts) {
      same(events, draft)
          .ifPresentOrElse(event -> event.add(draft), () -> events.add(new ToldEvent(draft)));
    }
    return events;
  }

  private Optional<ToldEvent> same(List<ToldEvent> events, Draft draft) {
    if (draft.said().isPresent()) {
      return Optional.empty();
    }
    int oldest = Math.max(0, events.size() - REACH);
    for (int at = events.size() - 1; at >= oldest; at--) {
      if (isSame(events.get(at), draft)) {
        return Optional.of(events.get(at));
      }
    }
    return Optional.empty();
  }

  private boolean isSame(ToldEvent event, Draft draft) {
    return event.said().isEmpty()
        && event.first().meaning().type().equals(draft.meaning().type())
        && sameClass(event.eventClass(), draft.meaning().eventClass())
        && isReal(event.modality()) == isReal(draft.modality())
        && sameParties(event, draft)
        && datesAgree(event, draft)
        && TOPICAL.stream().allMatch(role -> alike(event, draft, role));
  }

  /// What is denied or only possible is not what happened.
  private static boolean isReal(Modality modality) {
    return modality != Modality.DENIED && modality != Modality.HYPOTHETICAL;
  }

  private static boolean sameClass(EventClass one, EventClass other) {
    return one == other
        || (TALKS.contains(one)
            && TALKS.contains(other)
            && (one == EventClass.CONSULTATION || other == EventClass.CONSULTATION));
  }

  private boolean sameParties(ToldEvent event, Draft draft) {
    Set<EntityId> agents = ids(draft, Role.AGENT);
    Set<EntityId> targets = ids(draft, Role.TARGET);
    Set<EntityId> all = union(event.in(Role.AGENT), event.in(Role.TARGET));
    if (draft.meaning().type().filter(EventIdentity::isMutual).isPresent()) {
      Set<EntityId> hers = union(agents, targets);
      return all.size() > 1 && hers.size() > 1 && (all.equals(hers) || represent(all, hers));
    }
    return compatible(event.in(Role.AGENT), agents)
        && compatible(event.in(Role.TARGET), targets)
        && !(all.isEmpty() || union(agents, targets).isEmpty());
  }

  /// Whether ministers on one side stand for the same countries as are named on the other.
  private boolean represent(Set<EntityId> some, Set<EntityId> others) {
    Set<String> countries = countries(some);
    return countries.size() > 1
        && countries.size() == some.size()
        && countries.size() == others.size()
        && countries.equals(countries(others));
  }

  private Set<String> countries(Set<EntityId> parties) {
    return parties.stream()
        .flatMap(party -> article.entities().entity(party).iso().stream())
        .collect(Collectors.toSet());
  }

  private static boolean isMutual(EventType type) {
    return type == EventType.AGREE || type == EventType.CONSULT || type == EventType.COOPERATE;
  }

  /// Equal, or one is not told, or one is part of the other (a council of its organisation).
  private boolean compatible(Set<EntityId> one, Set<EntityId> other) {
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return true;
    }
    return one.stream().allMatch(a -> other.stream().anyMatch(b -> related(a, b)))
        && other.stream().allMatch(b -> one.stream().anyMatch(a -> related(a, b)));
  }

  private boolean related(EntityId one, EntityId other) {
    return one.equals(other) || isPart(one, other) || isPart(other, one);
  }

  private boolean isPart(EntityId part, EntityId whole) {
    return gazetteer.entry(part).filter(entry -> entry.parents().contains(whole)).isPresent();
  }

  private static boolean datesAgree(ToldEvent event, Draft draft) {
    Optional<DateRange> one = event.date().flatMap(date -> date.range());
    Optional<DateRange> other = draft.date().flatMap(date -> date.range());
    return one.isEmpty()
        || other.isEmpty()
        || !(one.get().last().isBefore(other.get().first())
            || other.get().last().isBefore(one.get().first()));
  }

  private boolean alike(ToldEvent event, Draft draft, Role role) {
    Set<String> theirs = new HashSet<>();
    event.drafts().forEach(each -> theirs.addAll(words(each, role)));
    Set<String> hers = words(draft, role);
    if (theirs.isEmpty() || hers.isEmpty()) {
      return true;
    }
    Set<String> shared = new HashSet<>(theirs);
    shared.retainAll(hers);
    return shared.size() >= ALIKE * Math.min(theirs.size(), hers.size());
  }

  private Set<String> words(Draft draft, Role role) {
    Set<String> words = new HashSet<>();
    for (Filler filler : draft.in(role)) {
      Span span = filler.span();
      for (Token token : article.text().sentences().get(draft.sentence()).tokens()) {
        boolean content = token.isNoun() || token.isVerb() || token.tag().startsWith("JJ");
        if (content && span.contains(token.span())) {
          words.add(token.lemma());
        }
      }
    }
    return words;
  }

  private static Set<EntityId> ids(Draft draft, Role role) {
    return draft.in(role).stream().map(Filler::entity).collect(Collectors.toSet());
  }

  private static Set<EntityId> union(Set<EntityId> one, Set<EntityId> other) {
    Set<EntityId> all = new HashSet<>(one);
    all.addAll(other);
    return Collections.unmodifiableSet(all);
  }
}
