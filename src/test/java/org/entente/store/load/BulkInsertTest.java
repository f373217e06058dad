package org.entente.store.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many quads at once, so that several batches go into the indexes on several threads.
final class BulkInsertTest {

  private static final int MANY = 600_000;

  @TempDir private Path folder;

  @Test
  void everyIndexHoldsAllThatWasAddedAndWhatWasThereBefore() {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeWrite(data, () -> data.add(node("before"), node("s1"), node("p1"), node("o1")));
    Set<Quad> added = quads();
    Txn.executeWrite(data, () -> insert(data, added));
    TDBInternal.expel(data);

    DatasetGraph again = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeRead(
        again,
        () -> {
          assertThat(count(again, Node.ANY, Node.ANY, Node.ANY, Node.ANY))
              .isEqualTo(added.size() + 1);
          for (int at : List.of(0, 7, 99)) {
            Node one = node("s" + at);
            assertThat(count(again, Node.ANY, one, Node.ANY, Node.ANY))
                .isEqualTo(
                    added.stream().filter(q -> q.getSubject().equals(one)).count()
                        + (at == 1 ? 1 : 0));
            Node predicate = node("p" + at % 10);
            assertThat(count(again, Node.ANY, Node.ANY, predicate, one(added).getObject()))
                .isEqualTo(
                    added.stream()
                        .filter(q -> q.getPredicate().equals(predicate))
                        .filter(q -> q.getObject().equals(one(added).getObject()))
                        .count());
            Node graph = node("g" + at % 5);
            assertThat(count(again, graph, Node.ANY, Node.ANY, Node.ANY))
                .isEqualTo(added.stream().filter(q -> q.getGraph().equals(graph)).count());
          }
        });
    TDBInternal.expel(again);
  }

  @Test
  void nothingIsLeftAfterAnAbort() {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeWrite(data, () -> data.add(node("before"), node("s1"), node("p1"), node("o1")));
    Txn.executeWrite(
        data,
        () -> {
          insert(data, quads());
          data.abort();
        });
    Txn.executeWrite(data, () -> data.add(node("after"), node("s2"), node("p2"), node("o2")));
    TDBInternal.expel(data);

    DatasetGraph again = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeRead(
        again,
        () -> {
          assertThat(count(again, Node.ANY, Node.ANY, Node.ANY, Node.ANY)).isEqualTo(2);
          assertThat(count(again, Node.ANY, Node.ANY, Node.ANY, node("o1"))).isOne();
          assertThat(count(again, node("after"), Node.ANY, Node.ANY, Node.ANY)).isOne();
        });
    TDBInternal.expel(again);
  }

  private static void insert(DatasetGraph data, Set<Quad> quads) {
    try (BulkInsert insert = new BulkInsert(data)) {
      for (Quad quad : quads) {
        insert.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        // What is told twice is there once.
        if (quad.getObject().toString().endsWith("7")) {
          insert.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        }
      }
      insert.finish();
    }
  }

  private static Set<Quad> quads() {
    SplittableRandom random = new SplittableRandom(1);
    Set<Quad> quads = new HashSet<>();
    while (quads.size() < MANY) {
      quads.add(
          Quad.create(
              node("g" + random.nextInt(5)),
              node("s" + random.nextInt(20_000)),
              node("p" + random.nextInt(10)),
              node("o" + random.nextInt(30_000))));
    }
    return quads;
  }

  private static Quad one(Set<Quad> quads) {
    return quads.iterator().next();
  }

  private static long count(
      DatasetGraph data, Node graph, Node subject, Node predicate, Node object) {
    return Iter.count(data.findNG(graph, subject, predicate, object));
  }

  private static Node node(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }
}
