package org.entente.explore;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.explore.EventProfile.EventDays;
import org.entente.store.Snapshot;

/// Finds events of different articles that are perhaps the same: of one type, with a party in
/// common, and nothing against it in date or modality. Two parties in common and a common date or
/// words are enough; with one party both are asked for.
///
/// Only events under one key are compared: type and two parties, or type, party and month. Within a
/// key an event is compared with the next few by date, so that time grows with the number of events
/// even where all articles are of the same few countries.
public final class SameEvents {

  /// How many of a key's events each is compared with.
  private static final int NEXT = 50;

  /// More parties than these give no keys.
  private static final int MOST_PARTIES = 6;

  /// A longer time than this many days is no hint.
  private static final int LONGEST = 31;

  /// How far apart articles may be that tell of one event without its date.
  private static final int DAYS_APART = 7;

  /// Words in common that are a hint.
  private static final int FEWEST_WORDS = 2;

  private static final Comparator<EventProfile> BY_DATE =
      Comparator.comparing(
              (EventProfile profile) ->
                  profile.days().map(EventDays::first).or(profile::published).orElse(LocalDate.MAX))
          .thenComparing(profile -> profile.event().node().toString());

  private final Snapshot snapshot;
  private final Vertices vertices;

  SameEvents(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  /// The pairs, those with the most in common first; each pair once.
  public List<SameEvent> find(Cancellation cancellation) {
    Map<String, List<EventProfile>> blocks = new LinkedHashMap<>();
    for (EventProfile profile : new EventProfiles(snapshot, vertices).all(cancellation)) {
      for (String key : keys(profile)) {
        blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(profile);
      }
    }
    Map<Set<Node>, SameEvent> found = new HashMap<>();
    for (List<EventProfile> block : blocks.values()) {
      cancellation.check();
      compare(block, found);
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingInt(SameEvents::strength)
                .reversed()
                .thenComparing(same -> same.one().event().node().toString())
                .thenComparing(same -> same.other().event().node().toString()))
        .toList();
  }

  private static int strength(SameEvent same) {
    int date = same.days().filter(days -> days.first().equals(days.last())).isPresent() ? 3 : 0;
    return 4 * same.parties().size() + date + Math.min(3, same.words().size());
  }

  private static Set<String> keys(EventProfile profile) {
    Set<String> keys = new TreeSet<>();
    List<String> parties =
        profile.parties().stream().map(Node::toString).sorted().limit(MOST_PARTIES).toList();
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        keys.add(profile.type() + " " + parties.get(i) + " " + parties.get(j));
      }
      for (YearMonth month : months(profile.days())) {
        keys.add(profile.type() + " " + parties.get(i) + " " + month);
      }
    }
    return keys;
  }

  private static Set<YearMonth> months(Optional<EventDays> days) {
    return days.filter(SameEvents::isShort)
        .map(it -> new HashSet<>(List.of(YearMonth.from(it.first()), YearMonth.from(it.last()))))
        .map(Set::<YearMonth>copyOf)
        .orElse(Set.of());
  }

  private static boolean isShort(EventDays days) {
    return ChronoUnit.DAYS.between(days.first(), days.last()) < LONGEST;
  }

  private void compare(List<EventProfile> block, Map<Set<Node>, SameEvent> found) {
    block.sort(BY_DATE);
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < Math.min(block.size(), i + NEXT); j++) {
        EventProfile one = block.get(i);
        EventProfile other = block.get(j);
        if (!one.article().node().equals(other.article().node())) {
          Set<Node> pair = Set.of(one.event().node(), other.event().node());
          if (!found.containsKey(pair)) {
            same(one, other).ifPresent(same -> found.put(pair, same));
          }
        }
      }
    }
  }

  private Optional<SameEvent> same(EventProfile one, EventProfile other) {
    boolean dated = one.days().isPresent() && other.days().isPresent();
    Optional<EventDays> days =
        dated && one.days().orElseThrow().overlaps(other.days().orElseThrow())
            ? Optional.of(one.days().orElseThrow().common(other.days().orElseThrow()))
            : Optional.empty();
    if (one.real() != other.real() || (dated && days.isEmpty())) {
      return Optional.empty();
    }
    Set<Node> parties = common(one.parties(), other.parties());
    Set<String> words = common(one.words(), other.words());
    boolean date = days.filter(SameEvents::isShort).isPresent();
    boolean alike = words.size() >= FEWEST_WORDS && (dated || isNear(one, other));
    boolean enough = parties.size() > 1 ? date || alike : !parties.isEmpty() && date && alike;
    return enough
        ? Optional.of(
            new SameEvent(
                one,
                other,
                parties.stream()
                    .map(vertices::of)
                    .sorted(Comparator.comparing(Vertex::label))
                    .toList(),
                days,
                words))
        : Optional.empty();
  }

  private static boolean isNear(EventProfile one, EventProfile other) {
    return one.published().isPresent()
        && other.published().isPresent()
        && Math.abs(ChronoUnit.DAYS.between(one.published().get(), other.published().get()))
            <= DAYS_APART;
  }

  private static <T> Set<T> common(Set<T> some, Set<T> others) {
    Set<T> both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }
}
