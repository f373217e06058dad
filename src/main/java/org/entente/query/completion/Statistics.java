package org.entente.query.completion;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.store.Snapshot;

/// How often a workspace has its predicates and classes, as it was when they were counted.
///
/// @param triples how many it has
/// @param predicates the most frequent first, those that only the ontology has at the end
/// @param classes in the same order
/// @param byClass how many triples with each predicate the instances of a class have as subjects
/// @param objects the most frequent IRIs that are objects of a predicate, with their counts
/// @param narrower the classes below a class, by `rdfs:subClassOf`, near and far
/// @param domains the classes that the ontology gives a predicate's subjects
/// @param ranges the classes that the ontology gives a predicate's objects
public record Statistics(
    long triples,
    List<Term> predicates,
    List<Term> classes,
    Map<Node, Map<Node, Long>> byClass,
    Map<Node, List<Term>> objects,
    Map<Node, Set<Node>> narrower,
    Map<Node, Set<Node>> domains,
    Map<Node, Set<Node>> ranges) {

  /// What is known before anything was counted.
  public static final Statistics NONE =
      new Statistics(0, List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /// Something that has a name and was counted.
  ///
  /// @param label empty if it has none
  public record Term(Node node, String label, long count) {}

  /// Counted once for a workspace as it is: the first call takes about two seconds for 10 million
  /// triples, those after it no time.
  ///
  /// @throws java.util.concurrent.CancellationException if cancelled
  public static Statistics of(Snapshot snapshot, Cancellation cancellation) {
    return snapshot.kept(
        Statistics.class, () -> new StatisticsReader(snapshot, cancellation).read());
  }

  /// A class and all below it.
  Set<Node> withNarrower(Node type) {
    Set<Node> all = new HashSet<>(narrower.getOrDefault(type, Set.of()));
    all.add(type);
    return all;
  }
}
