package org.entente.query.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.query.completion.Proposal.Kind;
import org.entente.query.completion.Statistics.Term;
import org.entente.query.syntax.KnownPrefixes;

/// Proposes what may be put at the caret, by the grammar, the query and statistics in memory. Takes
/// a few milliseconds whatever the size of the data; entities by label come from
/// [EntityCompletion].
public final class Completion {

  private final Statistics statistics;

  public Completion(Statistics statistics) {
    this.statistics = statistics;
  }

  /// The best first; empty where nothing can be proposed.
  public List<Proposal> at(Place place, int limit) {
    List<Proposal> all = new ArrayList<>();
    Names names = new Names(place.sketch().prefixes());
    Fitting fitting = new Fitting(statistics, place);
    switch (place.expected()) {
      case PREDICATE -> addTerms(all, Kind.PREDICATE, fitting.predicates(), place, names);
      case CLASS -> addTerms(all, Kind.CLASS, fitting.classes(), place, names);
      case OBJECT ->
          place
              .predicate()
              .map(predicate -> statistics.objects().getOrDefault(predicate, List.of()))
              .ifPresent(objects -> addTerms(all, Kind.ENTITY, objects, place, names));
      case PREFIX -> addDeclarations(all, place);
      case FORM, PROJECTION, GRAPH, SUBJECT, CLAUSE, EXPRESSION, MODIFIER, NOTHING -> {}
    }
    addVariables(all, place);
    for (String keyword : KeywordsAt.of(place.expected())) {
      all.add(new Proposal(Kind.KEYWORD, keyword, "", 0, ""));
    }
    addPrefixes(all, place);
    return best(place, all, limit);
  }

  /// Those that fit what was typed, each text once: the best fit first, then as the place wants
  /// them, then by count.
  public static List<Proposal> best(Place place, List<Proposal> proposals, int limit) {
    List<Kind> order = order(place.expected());
    Set<String> texts = new HashSet<>(Set.of(place.typed()));
    return proposals.stream()
        .map(each -> new Ranked(each, Match.of(place.typed(), each.text(), each.label())))
        .filter(each -> each.match() != Match.NOT)
        .sorted(
            Comparator.comparing(Ranked::match)
                .thenComparingInt(each -> order.indexOf(each.proposal().kind()))
                .thenComparingLong(each -> -each.proposal().count()))
        .map(Ranked::proposal)
        .filter(each -> texts.add(each.text()))
        .limit(limit)
        .toList();
  }

  private record Ranked(Proposal proposal, Match match) {}

  /// What a place wants most comes first.
  private static List<Kind> order(Expected expected) {
    return switch (expected) {
      case FORM, MODIFIER, CLAUSE -> List.of(Kind.KEYWORD, Kind.VARIABLE, Kind.ENTITY, Kind.PREFIX);
      case PREDICATE -> List.of(Kind.PREDICATE, Kind.KEYWORD, Kind.VARIABLE, Kind.PREFIX);
      case CLASS -> List.of(Kind.CLASS, Kind.VARIABLE, Kind.PREFIX);
      case PROJECTION, GRAPH, SUBJECT, OBJECT, EXPRESSION, PREFIX, NOTHING ->
          List.of(Kind.VARIABLE, Kind.ENTITY, Kind.KEYWORD, Kind.PREFIX);
    };
  }

  private static void addTerms(
      List<Proposal> all, Kind kind, List<Term> terms, Place place, Names names) {
    boolean bracket = place.typed().startsWith("<");
    for (Term term : terms) {
      String iri = term.node().getURI();
      String text = bracket ? "<" + iri + ">" : names.of(iri);
      all.add(new Proposal(kind, text, term.label(), term.count(), ""));
    }
  }

  private static void addVariables(List<Proposal> all, Place place) {
    if (Set.of(Expected.FORM, Expected.PREFIX, Expected.NOTHING).contains(place.expected())) {
      return;
    }
    for (String variable : place.sketch().variables()) {
      boolean itself = place.expected() == Expected.OBJECT && variable.equals(place.subject());
      if (!itself) {
        all.add(new Proposal(Kind.VARIABLE, variable, "", 0, about(place, variable)));
      }
    }
  }

  /// The classes that the query gives a variable.
  private static String about(Place place, String variable) {
    Names names = new Names(place.sketch().prefixes());
    Optional<Node> type = place.sketch().classes(variable).stream().findFirst();
    return type.map(node -> names.of(node.getURI())).orElse("");
  }

  private static void addDeclarations(List<Proposal> all, Place place) {
    KnownPrefixes.map()
        .forEach(
            (prefix, namespace) -> {
              if (!place.sketch().prefixes().containsKey(prefix)) {
                String line = prefix + ": <" + namespace + ">";
                all.add(new Proposal(Kind.PREFIX, line, "", 0, ""));
              }
            });
  }

  private static void addPrefixes(List<Proposal> all, Place place) {
    switch (place.expected()) {
      case SUBJECT, PREDICATE, OBJECT, CLASS, CLAUSE, EXPRESSION, GRAPH -> {
        if (place.typed().isEmpty() || place.typed().contains(":")) {
          return;
        }
        Map<String, String> prefixes = new LinkedHashMap<>(place.sketch().prefixes());
        KnownPrefixes.map().forEach(prefixes::putIfAbsent);
        prefixes.forEach(
            (prefix, namespace) ->
                all.add(new Proposal(Kind.PREFIX, prefix + ":", "", 0, namespace)));
      }
      case FORM, PROJECTION, PREFIX, MODIFIER, NOTHING -> {}
    }
  }
}
