package org.entente.store.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.entente.base.Cancellation;
import org.junit.jupiter.api.Test;

final class RecordedDatasetTest {

  private static final Node P = NodeFactory.createURI("urn:p");
  private static final Node A = NodeFactory.createURI("urn:a");
  private static final Node B = NodeFactory.createURI("urn:b");

  /// Among them terms that are one value, a blank node, and a triple term.
  private static final List<Node> TERMS =
      List.of(
          A,
          B,
          NodeFactory.createBlankNode("b1"),
          NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger),
          NodeFactory.createLiteralDT("01", XSDDatatype.XSDinteger),
          NodeFactory.createLiteralLang("1", "en"),
          NodeFactory.createTripleTerm(A, P, B));

  @Property(tries = 150)
  void changesLeadThereAndBackWhateverWasDoneInMemoryOrOnDisk(
      @ForAll @Size(max = 12) List<@IntRange(max = 999) Integer> before,
      @ForAll @Size(max = 60) List<@IntRange(max = 9999) Integer> done,
      @ForAll boolean onDisk) {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    write(data, () -> before.forEach(code -> data.add(quad(code))));
    Set<Quad> first = quads(data);

    data.begin(TxnType.WRITE);
    Changes changes =
        RecordedDataset.record(
            data,
            1,
            recorded -> done.forEach(code -> step(recorded, code)),
            Cancellation.NONE,
            onDisk ? 0 : ChangeRecorder.MEMORY);
    Set<Quad> seen = new HashSet<>();
    data.stream().forEach(seen::add);
    data.abort();
    data.end();
    assertThat(quads(data)).isEqualTo(first);

    write(data, () -> changes.make(data, Cancellation.NONE));
    assertThat(quads(data)).isEqualTo(seen);
    write(data, () -> changes.inverse().make(data, Cancellation.NONE));
    assertThat(quads(data)).isEqualTo(first);
    changes.close();
    data.close();
  }

  @Test
  void manyChangesAreKeptOnDiskCountedAndPaged() throws IOException {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    int many = 20_000;
    write(
        data,
        () -> {
          for (int i = 0; i < many; i++) {
            data.add(A, NodeFactory.createURI("urn:s" + i), P, B);
          }
        });
    Set<Path> before = temporary();

    data.begin(TxnType.WRITE);
    Changes changes =
        RecordedDataset.record(
            data,
            1,
            recorded -> {
              recorded.addGraph(B, recorded.getGraph(A));
              recorded.removeGraph(A);
              recorded.delete(B, NodeFactory.createURI("urn:s7"), P, B);
              recorded.delete(B, NodeFactory.createURI("urn:s7"), P, B);
            },
            Cancellation.NONE,
            1_000_000);
    data.abort();
    data.end();

    assertThat(changes.graphs())
        .containsExactly(new GraphChange(A, 0, many), new GraphChange(B, many - 1, 0));
    assertThat(changes.idle()).isEqualTo(1);
    List<Quad> paged = new ArrayList<>(changes.page(B, true, 0, 15_000));
    paged.addAll(changes.page(B, true, 15_000, 15_000));
    assertThat(paged).hasSize(many - 1).doesNotHaveDuplicates();
    assertThat(changes.page(A, true, 0, 10)).isEmpty();
    assertThat(changes.inverse().page(A, true, 0, 10)).hasSize(10);
    assertThat(temporary()).hasSize(before.size() + 1);
    changes.close();
    assertThat(temporary()).isEqualTo(before);
    data.close();
  }

  /// Adds, removes, or clears; a graph or the default graph.
  private static void step(DatasetGraph data, int code) {
    Quad quad = quad(code / 10);
    switch (code % 10) {
      case 0, 1, 2, 3 -> data.add(quad);
      case 4, 5, 6 -> data.delete(quad);
      case 7 ->
          data.delete(
              Quad.defaultGraphNodeGenerated,
              quad.getSubject(),
              quad.getPredicate(),
              quad.getObject());
      case 8 -> data.deleteAny(quad.getGraph(), quad.getSubject(), Node.ANY, Node.ANY);
      default ->
          data.add(Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(), quad.getObject());
    }
  }

  private static Quad quad(int code) {
    Node subject = code / 10 % 3 == 0 ? NodeFactory.createBlankNode("b2") : code % 2 == 0 ? A : B;
    return Quad.create(
        code % 3 == 0 ? A : B, subject, P, TERMS.get(code / 100 % 10 % TERMS.size()));
  }

  private static void write(DatasetGraph data, Runnable work) {
    Txn.executeWrite(data, work);
  }

  private static Set<Quad> quads(DatasetGraph data) {
    Set<Quad> quads = new HashSet<>();
    Txn.executeRead(data, () -> data.stream().forEach(quads::add));
    return quads;
  }

  private static Set<Path> temporary() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(path -> path.getFileName().toString().startsWith("entente-changes"))
          .collect(HashSet::new, Set::add, Set::addAll);
    }
  }
}
