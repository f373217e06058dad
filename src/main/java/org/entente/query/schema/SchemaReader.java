package org.entente.query.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.query.completion.Statistics;
import org.entente.store.IdIndex;
import org.entente.store.Snapshot;

/// Counts how classes and predicates go together: the classes of all nodes first, then one pass
/// over all triples, by ids. Objects that are neither values nor of a class are looked up only as
/// far as a sample goes. Belongs to one read.
final class SchemaReader {

  private static final long SEED = 20_171_227;
  private static final int REPORT_EVERY = 1 << 16;

  private final Snapshot snapshot;
  private final IdIndex ids;
  private final Progress progress;
  private final Cancellation cancellation;
  private final ClassSets sets = new ClassSets();
  private final RandomGenerator random = new SplittableRandom(SEED);
  private final Map<Cell, Counter> known = new HashMap<>();
  private final Map<Cell, Sample> unknown = new HashMap<>();
  private final Map<Long, Long> marks = new HashMap<>();
  private final List<Node> datatypes = new ArrayList<>();
  private final Map<Long, Node> terms = new HashMap<>();

  /// Subjects of the same classes, a predicate, and objects of one sort: the number of a set of
  /// classes, or the negative mark of a value's datatype.
  private record Cell(int from, long predicate, long to) {}

  private static final class Counter {
    long count;
  }

  private record LinkKey(End from, Node predicate, End to) {}

  private final Map<LinkKey, Link> links = new HashMap<>();
  private final Map<Node, Map<End, Tally>> subjects = new HashMap<>();
  private final Map<Node, Map<End, Tally>> objects = new HashMap<>();

  SchemaReader(Snapshot snapshot, Progress progress, Cancellation cancellation) {
    this.snapshot = snapshot;
    this.ids = snapshot.ids();
    this.progress = progress;
    this.cancellation = cancellation;
  }

  Schema read() {
    progress.report("Counting classes and predicates", -1);
    Statistics statistics = Statistics.of(snapshot, cancellation);
    ids.with(
        ids.of(RDF.Nodes.type),
        (type, node) -> {
          sets.add(node, type);
          return true;
        },
        cancellation);
    ids.all(new Pass(statistics.triples())::visit, cancellation);
    known.forEach((cell, counter) -> add(cell, ends(cell.to()), counter.count, false));
    unknown.forEach(this::lookUp);
    return new Schema(statistics, sorted(subjects), sorted(objects), sorted());
  }

  /// One way over all triples; those of a subject and predicate stand on end.
  private final class Pass {

    private final long total;
    private long done;
    private long subject = IdIndex.ABSENT;
    private int from;

    Pass(long total) {
      this.total = total;
    }

    void visit(long next, long predicate, long object) {
      if (done++ % REPORT_EVERY == 0) {
        progress.report("Counting how they go together", (double) done / Math.max(1, total));
      }
      if (next != subject) {
        subject = next;
        from = sets.of(next);
      }
      long to = IdIndex.isValue(object) ? mark(object) : sets.of(object);
      if (to == ClassSets.NONE) {
        unknown
            .computeIfAbsent(new Cell(from, predicate, to), cell -> new Sample(random))
            .offer(object);
      } else {
        known.computeIfAbsent(new Cell(from, predicate, to), cell -> new Counter()).count++;
      }
    }
  }

  /// The negative mark of a value's datatype.
  private long mark(long value) {
    return marks.computeIfAbsent(
        ids.datatypeOf(value),
        sort -> {
          Node datatype = datatype(ids.term(value));
          if (!datatypes.contains(datatype)) {
            datatypes.add(datatype);
          }
          return -1L - datatypes.indexOf(datatype);
        });
  }

  private void lookUp(Cell cell, Sample sample) {
    cancellation.check();
    Map<End, Long> found = new HashMap<>();
    sample.ids().forEach(id -> found.merge(end(ids.term(id)), 1L, Long::sum));
    boolean estimated = sample.offered() > Sample.SIZE;
    long looked = Math.min(Sample.SIZE, sample.offered());
    found.forEach(
        (end, count) ->
            add(
                cell,
                List.of(end),
                Math.round((double) count * sample.offered() / looked),
                estimated));
  }

  private void add(Cell cell, List<End> to, long count, boolean estimated) {
    Node predicate = term(cell.predicate());
    List<End> from = ends(cell.from());
    for (End each : from) {
      add(subjects, predicate, each, count, estimated);
    }
    for (End each : to) {
      add(objects, predicate, each, count, estimated);
    }
    for (End one : from) {
      for (End other : to) {
        links.merge(
            new LinkKey(one, predicate, other),
            new Link(one, predicate, other, count, estimated),
            (a, b) ->
                new Link(
                    one, predicate, other, a.count() + b.count(), a.estimated() || b.estimated()));
      }
    }
  }

  private static void add(
      Map<Node, Map<End, Tally>> tallies, Node predicate, End end, long count, boolean estimated) {
    tallies
        .computeIfAbsent(predicate, each -> new HashMap<>())
        .merge(
            end,
            new Tally(end, count, estimated),
            (a, b) -> new Tally(end, a.count() + b.count(), a.estimated() || b.estimated()));
  }

  /// What a set of classes, or a value's datatype, stands for.
  private List<End> ends(long sort) {
    if (sort < 0) {
      return List.of(new End.OfDatatype(datatypes.get((int) (-1 - sort))));
    }
    List<End> classes = new ArrayList<>();
    for (long id : sets.classes((int) sort)) {
      Node type = term(id);
      if (type.isURI()) {
        classes.add(new End.OfClass(type));
      }
    }
    return classes.isEmpty() ? List.of(new End.Unclassed()) : classes;
  }

  private static End end(Node term) {
    if (term.isLiteral()) {
      return new End.OfDatatype(datatype(term));
    }
    return term.isTripleTerm() ? new End.OfTriple() : new End.Unclassed();
  }

  private static Node datatype(Node literal) {
    String uri = literal.getLiteralDatatypeURI();
    return NodeFactory.createURI(uri == null ? XSDDatatype.XSDstring.getURI() : uri);
  }

  private Node term(long id) {
    return terms.computeIfAbsent(id, ids::term);
  }

  private static Map<Node, List<Tally>> sorted(Map<Node, Map<End, Tally>> tallies) {
    Map<Node, List<Tally>> sorted = new HashMap<>();
    tallies.forEach(
        (predicate, ends) ->
            sorted.put(
                predicate,
                ends.values().stream()
                    .sorted(
                        Comparator.comparingLong(Tally::count)
                            .reversed()
                            .thenComparing(tally -> tally.end().toString()))
                    .toList()));
    return sorted;
  }

  private List<Link> sorted() {
    return links.values().stream()
        .sorted(Comparator.comparingLong(Link::count).reversed().thenComparing(Link::toString))
        .toList();
  }
}
