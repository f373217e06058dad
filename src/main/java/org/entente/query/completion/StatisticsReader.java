package org.entente.query.completion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.base.Cancellation;
import org.entente.query.completion.Statistics.Term;
import org.entente.store.IdIndex;
import org.entente.store.Snapshot;

/// Counts what a workspace has: one pass over all triples by subject and one by predicate, by ids.
/// Takes some 200 ns a triple and no memory to speak of. Belongs to one read.
final class StatisticsReader {

  /// So many objects of a predicate are kept.
  private static final int OBJECTS = 30;

  private static final Comparator<Term> ORDER =
      Comparator.comparingLong(Term::count)
          .reversed()
          .thenComparing(term -> term.node().toString());

  private final Snapshot snapshot;
  private final IdIndex ids;
  private final Cancellation cancellation;
  private final Map<Long, Counter> predicates = new HashMap<>();
  private final Map<Long, Map<Long, Counter>> byClass = new HashMap<>();

  private static final class Counter {
    long count;
  }

  /// The triples of one subject while they pass by: how many of each predicate, and its classes.
  private final class Subject {

    final long type = ids.of(RDF.Nodes.type);
    final List<Long> types = new ArrayList<>();
    final List<long[]> runs = new ArrayList<>();
    long subject;
    long triples;

    void visit(long next, long predicate, long object) {
      if (next != subject || triples == 0) {
        end();
        subject = next;
      }
      triples++;
      if (predicate == type) {
        types.add(object);
      }
      if (runs.isEmpty() || runs.getLast()[0] != predicate) {
        runs.add(new long[] {predicate, 0});
      }
      runs.getLast()[1]++;
    }

    void end() {
      for (long[] run : runs) {
        predicates.computeIfAbsent(run[0], each -> new Counter()).count += run[1];
      }
      for (long each : types) {
        Map<Long, Counter> profile = byClass.computeIfAbsent(each, every -> new HashMap<>());
        for (long[] run : runs) {
          profile.computeIfAbsent(run[0], every -> new Counter()).count += run[1];
        }
      }
      types.clear();
      runs.clear();
    }
  }

  private record Run(long object, long length) {}

  StatisticsReader(Snapshot snapshot, Cancellation cancellation) {
    this.snapshot = snapshot;
    this.ids = snapshot.ids();
    this.cancellation = cancellation;
  }

  Statistics read() {
    Subject subject = new Subject();
    ids.all(subject::visit, cancellation);
    subject.end();
    Map<Node, List<Term>> objects = new HashMap<>();
    List<Term> terms = new ArrayList<>();
    predicates.forEach(
        (id, counter) -> {
          Node predicate = ids.term(id);
          terms.add(new Term(predicate, label(predicate), counter.count));
          boolean type = id == subject.type;
          objects.put(predicate, frequent(id, type ? Integer.MAX_VALUE : OBJECTS));
        });
    terms.sort(ORDER);
    List<Term> classes = objects.getOrDefault(RDF.Nodes.type, List.of());
    Map<Node, Set<Node>> narrower = closed(pairs(RDFS.Nodes.subClassOf, true));
    Map<Node, Set<Node>> domains = pairs(RDFS.Nodes.domain, false);
    Map<Node, Map<Node, Long>> profiles = new HashMap<>();
    byClass.forEach((type, profile) -> profiles.put(ids.term(type), named(profile)));
    return new Statistics(
        subject.triples,
        withDeclared(terms, domains.keySet()),
        withDeclared(classes, mentioned(narrower)),
        profiles,
        objects,
        narrower,
        domains,
        pairs(RDFS.Nodes.range, false));
  }

  private static Set<Node> mentioned(Map<Node, Set<Node>> narrower) {
    Set<Node> all = new LinkedHashSet<>(narrower.keySet());
    narrower.values().forEach(all::addAll);
    return all;
  }

  /// With those that the ontology has and the data not yet.
  private List<Term> withDeclared(List<Term> counted, Collection<Node> declared) {
    Set<Node> others = new LinkedHashSet<>(declared);
    counted.forEach(term -> others.remove(term.node()));
    List<Term> all = new ArrayList<>(counted);
    others.stream().filter(Node::isURI).forEach(node -> all.add(new Term(node, label(node), 0)));
    return List.copyOf(all);
  }

  private Map<Node, Long> named(Map<Long, Counter> profile) {
    return profile.entrySet().stream()
        .collect(
            Collectors.toMap(entry -> ids.term(entry.getKey()), entry -> entry.getValue().count));
  }

  /// The index has a predicate's triples by object, so that those of one object stand on end.
  private List<Term> frequent(long predicate, int limit) {
    PriorityQueue<Run> best = new PriorityQueue<>(Comparator.comparingLong(Run::length));
    // Literals may be among them.
    int kept = limit == Integer.MAX_VALUE ? limit : 2 * limit;
    long[] run = {IdIndex.ABSENT, 0};
    ids.with(
        predicate,
        (object, subject) -> {
          if (object != run[0]) {
            offer(best, run, kept);
            run[0] = object;
            run[1] = 0;
          }
          run[1]++;
          return true;
        },
        cancellation);
    offer(best, run, kept);
    return best.stream()
        .map(each -> new Term(ids.term(each.object()), "", each.length()))
        .filter(each -> each.node().isURI())
        .sorted(ORDER)
        .limit(limit)
        .map(each -> new Term(each.node(), label(each.node()), each.count()))
        .toList();
  }

  private static void offer(PriorityQueue<Run> best, long[] run, int kept) {
    if (run[1] > 0 && !IdIndex.isValue(run[0])) {
      if (best.size() < kept) {
        best.add(new Run(run[0], run[1]));
      } else if (best.element().length() < run[1]) {
        best.remove();
        best.add(new Run(run[0], run[1]));
      }
    }
  }

  /// @param turned from object to subject
  private Map<Node, Set<Node>> pairs(Node predicate, boolean turned) {
    Map<Node, Set<Node>> pairs = new HashMap<>();
    Iterator<Triple> found = snapshot.find(Node.ANY, predicate, Node.ANY);
    while (found.hasNext()) {
      cancellation.check();
      Triple triple = found.next();
      Node from = turned ? triple.getObject() : triple.getSubject();
      pairs
          .computeIfAbsent(from, each -> new HashSet<>())
          .add(turned ? triple.getSubject() : triple.getObject());
    }
    return pairs;
  }

  private static Map<Node, Set<Node>> closed(Map<Node, Set<Node>> near) {
    Map<Node, Set<Node>> far = new HashMap<>();
    for (Node start : near.keySet()) {
      Set<Node> reached = new HashSet<>();
      List<Node> open = new ArrayList<>(near.get(start));
      while (!open.isEmpty()) {
        Node next = open.removeLast();
        if (reached.add(next)) {
          open.addAll(near.getOrDefault(next, Set.of()));
        }
      }
      far.put(start, reached);
    }
    return far;
  }

  private String label(Node term) {
    Iterator<Triple> labels = snapshot.find(term, RDFS.label.asNode(), Node.ANY);
    String best = "";
    int bestRank = 0;
    while (labels.hasNext()) {
      Node label = labels.next().getObject();
      if (label.isLiteral()) {
        String language = label.getLiteralLanguage();
        int rank = language.startsWith("en") ? 3 : language.isEmpty() ? 2 : 1;
        if (rank > bestRank) {
          best = label.getLiteralLexicalForm();
          bestRank = rank;
        }
      }
    }
    return best;
  }
}
