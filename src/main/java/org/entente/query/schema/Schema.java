package org.entente.query.schema;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.query.completion.Names;
import org.entente.query.completion.Statistics;
import org.entente.query.completion.Statistics.Term;
import org.entente.store.Snapshot;

/// The classes and predicates of a workspace as they are used, at the moment when they were
/// counted. A triple whose ends have several classes is counted for each of them.
///
/// @param statistics their counts, labels, and what the ontology declares
/// @param subjects what the subjects of each predicate are, the most frequent first
/// @param objects what the objects of each predicate are, in the same order
/// @param links how classes and predicates go together, in the same order
public record Schema(
    Statistics statistics,
    Map<Node, List<Tally>> subjects,
    Map<Node, List<Tally>> objects,
    List<Link> links) {

  /// What is known before anything was counted.
  public static final Schema NONE = new Schema(Statistics.NONE, Map.of(), Map.of(), List.of());

  private static final Names NAMES = new Names(Map.of());

  /// Counted once for a workspace as it is: the first call takes about twice as long as
  /// [Statistics#of], those after it no time.
  ///
  /// @throws java.util.concurrent.CancellationException if cancelled
  public static Schema of(Snapshot snapshot, Progress progress, Cancellation cancellation) {
    return snapshot.kept(
        Schema.class, () -> new SchemaReader(snapshot, progress, cancellation).read());
  }

  /// An IRI as a query would write it: `en:Sanction`.
  public static String name(Node term) {
    return term.isURI() ? NAMES.of(term.getURI()) : term.toString();
  }

  /// The predicates that instances of a class have as subjects, the most frequent first.
  public List<Term> predicatesOf(Node type) {
    Map<Node, Long> counts = statistics.byClass().getOrDefault(type, Map.of());
    return statistics.predicates().stream()
        .filter(term -> counts.containsKey(term.node()))
        .map(term -> new Term(term.node(), term.label(), counts.getOrDefault(term.node(), 0L)))
        .sorted(Comparator.comparingLong(Term::count).reversed())
        .toList();
  }

  /// What the predicate's subjects are, the most frequent first.
  public List<Tally> subjects(Node predicate) {
    return subjects.getOrDefault(predicate, List.of());
  }

  /// What the predicate's objects are, the most frequent first.
  public List<Tally> objects(Node predicate) {
    return objects.getOrDefault(predicate, List.of());
  }

  /// What the predicate's objects are where instances of a class are the subjects.
  public List<Tally> objects(Node type, Node predicate) {
    End from = new End.OfClass(type);
    return links.stream()
        .filter(link -> link.predicate().equals(predicate) && link.from().equals(from))
        .map(link -> new Tally(link.to(), link.count(), link.estimated()))
        .toList();
  }

  /// Classes that the ontology declares for a predicate's subjects, but that no subject has, nor
  /// any class below them.
  public Set<Node> unusedDomains(Node predicate) {
    return unused(statistics.domains().getOrDefault(predicate, Set.of()), subjects(predicate));
  }

  /// Classes or datatypes that the ontology declares for a predicate's objects, but that none has.
  public Set<Node> unusedRanges(Node predicate) {
    return unused(statistics.ranges().getOrDefault(predicate, Set.of()), objects(predicate));
  }

  private Set<Node> unused(Set<Node> declared, List<Tally> used) {
    Set<Node> ends = new HashSet<>();
    for (Tally tally : used) {
      switch (tally.end()) {
        case End.OfClass(var type) -> ends.add(type);
        case End.OfDatatype(var datatype) -> ends.add(datatype);
        case End.Unclassed(), End.OfTriple() -> {
          // These are of no class.
        }
      }
    }
    Set<Node> unused = new HashSet<>();
    for (Node each : declared) {
      Set<Node> fitting = new HashSet<>(statistics.narrower().getOrDefault(each, Set.of()));
      fitting.add(each);
      fitting.retainAll(ends);
      if (fitting.isEmpty() && each.isURI()) {
        unused.add(each);
      }
    }
    return unused;
  }
}
