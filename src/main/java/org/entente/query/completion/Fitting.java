package org.entente.query.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.query.completion.Statistics.Term;

/// Which predicates and classes fit what the query says of the subject at the caret: its classes,
/// and if it names none, those whose instances have the predicates that the query gives it, and
/// that the range of a predicate leading to it allows.
final class Fitting {

  private final Statistics statistics;
  private final Place place;

  Fitting(Statistics statistics, Place place) {
    this.statistics = statistics;
    this.place = place;
  }

  /// Those that the instances of the possible classes have, with the counts there; then those that
  /// nothing has yet but the ontology allows. All predicates if nothing is known of the subject.
  List<Term> predicates() {
    Optional<Set<Node>> possible = possible();
    if (possible.isEmpty()) {
      return statistics.predicates();
    }
    Map<Node, Long> counts = new HashMap<>();
    for (Node type : possible.get()) {
      statistics
          .byClass()
          .getOrDefault(type, Map.of())
          .forEach((p, n) -> counts.merge(p, n, Long::sum));
    }
    List<Term> fitting = new ArrayList<>();
    for (Term term : statistics.predicates()) {
      long count = counts.getOrDefault(term.node(), 0L);
      if (count > 0 || (term.count() == 0 && isAllowed(term.node(), possible.get()))) {
        // An instance of two of the classes was counted with both.
        fitting.add(new Term(term.node(), term.label(), Math.min(count, term.count())));
      }
    }
    fitting.sort(Comparator.comparingLong(Term::count).reversed());
    return fitting;
  }

  /// Those whose instances have the predicates that the query gives the subject; all if no class
  /// has them.
  List<Term> classes() {
    Optional<Set<Node>> possible = byUse(place.subject());
    return possible.isEmpty()
        ? statistics.classes()
        : statistics.classes().stream()
            .filter(term -> possible.get().contains(term.node()))
            .toList();
  }

  private Optional<Set<Node>> possible() {
    if (place.predicate().isPresent()) {
      // The subject is what this predicate of a path leads to.
      return some(ranges(Set.of(place.predicate().get())));
    }
    Set<Node> stated = place.sketch().classes(place.subject());
    if (stated.isEmpty()) {
      return byUse(place.subject());
    }
    Set<Node> all = new HashSet<>();
    stated.forEach(type -> all.addAll(statistics.withNarrower(type)));
    return Optional.of(all);
  }

  private Optional<Set<Node>> byUse(String subject) {
    Set<Node> used = place.sketch().predicates(subject);
    Set<Node> ranges = ranges(place.sketch().leadingTo(subject));
    if (subject.isEmpty() || (used.isEmpty() && ranges.isEmpty())) {
      return Optional.empty();
    }
    Set<Node> types = new HashSet<>();
    statistics
        .byClass()
        .forEach(
            (type, profile) -> {
              if (profile.keySet().containsAll(used)
                  && (ranges.isEmpty() || ranges.contains(type))) {
                types.add(type);
              }
            });
    return some(types);
  }

  /// The classes that the ontology gives the objects of all these predicates; empty if it says
  /// nothing.
  private Set<Node> ranges(Set<Node> predicates) {
    Set<Node> all = new HashSet<>();
    for (Node predicate : predicates) {
      Set<Node> range = new HashSet<>();
      for (Node type : statistics.ranges().getOrDefault(predicate, Set.of())) {
        range.addAll(statistics.withNarrower(type));
      }
      if (all.isEmpty()) {
        all.addAll(range);
      } else if (!range.isEmpty()) {
        all.retainAll(range);
      }
    }
    return all;
  }

  private static Optional<Set<Node>> some(Set<Node> types) {
    return types.isEmpty() ? Optional.empty() : Optional.of(types);
  }

  private boolean isAllowed(Node predicate, Set<Node> types) {
    return statistics.domains().getOrDefault(predicate, Set.of()).stream()
        .anyMatch(domain -> statistics.withNarrower(domain).stream().anyMatch(types::contains));
  }
}
