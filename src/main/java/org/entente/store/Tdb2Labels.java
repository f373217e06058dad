package org.entente.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.base.Cancellation;
import org.entente.store.label.LabelledNode;
import org.entente.store.label.Naming;

/// The labels of a TDB2 dataset within its running transaction, by ids.
final class Tdb2Labels {

  private final Tdb2Ids ids;
  private final long[] naming;
  private final Cancellation cancellation;

  Tdb2Labels(DatasetGraph dataset, Cancellation cancellation) {
    this.ids = new Tdb2Ids(dataset);
    this.naming = Naming.FINDABLE.stream().mapToLong(ids::of).toArray();
    this.cancellation = cancellation;
  }

  /// Which data the transaction sees, told apart from all that was there before or comes later, by
  /// any process: each write gives the indexes new roots, whose numbers only grow.
  static String version(DatasetGraph dataset) {
    DatasetGraphTDB data = TDBInternal.getDatasetGraphTDB(dataset);
    String roots =
        Stream.of("SPOG", "POSG", "OSPG")
            .map(name -> (TupleIndexRecord) TDBInternal.findIndex(dataset, name))
            .map(index -> (BPlusTree) index.getRangeIndex())
            .map(tree -> Integer.toString(tree.getRootId()))
            .collect(Collectors.joining(" "));
    Location location = data.getLocation();
    String name =
        location.isMem()
            ? "memory"
            : String.valueOf(Path.of(location.getDirectoryPath()).getFileName());
    return name + " " + roots;
  }

  /// The labels of a node, which may have none.
  LabelledNode of(Node node) {
    long id = ids.of(node);
    List<LabelledNode.Label> labels = new ArrayList<>();
    for (long property : naming) {
      ids.outgoing(
          id,
          property,
          (predicate, object) -> {
            label(object, labels);
            return true;
          },
          cancellation);
    }
    return new LabelledNode(id, ids.known(id, cancellation), labels);
  }

  /// All nodes that have labels, each once: a pass over all triples, and some microseconds more for
  /// each label.
  ///
  /// @throws java.util.concurrent.CancellationException if cancelled
  void all(Consumer<LabelledNode> take) {
    Subject subject = new Subject(take);
    ids.all(subject::visit, cancellation);
    subject.end();
  }

  /// The triples of one subject while they pass by.
  private final class Subject {

    private final Consumer<LabelledNode> take;
    private final SortedMap<Integer, List<Long>> labels = new TreeMap<>();
    private long id = IdIndex.ABSENT;

    Subject(Consumer<LabelledNode> take) {
      this.take = take;
    }

    void visit(long next, long predicate, long object) {
      if (next != id) {
        end();
        id = next;
        labels.clear();
      }
      for (int rank = 0; rank < naming.length; rank++) {
        if (predicate == naming[rank]) {
          labels.computeIfAbsent(rank, each -> new ArrayList<>()).add(object);
        }
      }
    }

    void end() {
      if (!labels.isEmpty()) {
        List<LabelledNode.Label> all = new ArrayList<>();
        labels.values().forEach(some -> some.forEach(label -> label(label, all)));
        take.accept(new LabelledNode(id, ids.known(id, cancellation), all));
      }
    }
  }

  private void label(long id, List<LabelledNode.Label> into) {
    Node term = ids.term(id);
    if (term.isLiteral()) {
      into.add(new LabelledNode.Label(id, term.getLiteralLexicalForm()));
    }
  }
}
