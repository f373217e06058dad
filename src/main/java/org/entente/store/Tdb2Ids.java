package org.entente.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.LongStream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.base.record.RecordMapper;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.base.Cancellation;

/// The ids of TDB2's own indexes: no term is read from the disk. A pass over 100,000 triples of a
/// node takes a few milliseconds; to find the first takes some microseconds.
final class Tdb2Ids implements IdIndex {

  private static final int CHECK_EVERY = 1024;
  private static final RecordFactory QUADS = new RecordFactory(4 * NodeId.SIZE, 0);

  private static final RecordMapper<Entry> MAPPER =
      (page, number, key, factory) -> {
        int start = number * factory.recordLength();
        if (key != null) {
          // The index compares it with the end of the range.
          page.get(start, key, 0, factory.keyLength());
        }
        return new Entry(page.getLong(start + NodeId.SIZE), page.getLong(start + 2 * NodeId.SIZE));
      };

  private static final RecordMapper<long[]> TRIPLES =
      (page, number, key, factory) -> {
        int start = number * factory.recordLength();
        if (key != null) {
          page.get(start, key, 0, factory.keyLength());
        }
        return new long[] {
          page.getLong(start),
          page.getLong(start + NodeId.SIZE),
          page.getLong(start + 2 * NodeId.SIZE)
        };
      };

  /// In an id that holds a value, the bit that marks a double, and how far its type stands up
  /// otherwise.
  private static final long DOUBLE = 1L << 62;

  private static final int TYPE = 56;

  private final NodeTable nodes;
  private final RangeIndex bySubject;
  private final RangeIndex byPredicate;
  private final RangeIndex byObject;

  /// The second and third id of an index entry; the first is what was asked for.
  private record Entry(long second, long third) {}

  Tdb2Ids(DatasetGraph dataset) {
    nodes =
        TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable().getNodeTable();
    bySubject = index(dataset, "SPOG");
    byPredicate = index(dataset, "POSG");
    byObject = index(dataset, "OSPG");
  }

  @Override
  public long of(Node term) {
    NodeId id = nodes.getNodeIdForNode(term);
    if (NodeId.isDoesNotExist(id)) {
      return ABSENT;
    }
    ByteBuffer bytes = ByteBuffer.allocate(NodeId.SIZE);
    NodeIdFactory.set(id, bytes, 0);
    return bytes.getLong(0);
  }

  @Override
  public Node term(long id) {
    return nodes.getNodeForNodeId(
        NodeIdFactory.get(ByteBuffer.allocate(NodeId.SIZE).putLong(0, id), 0));
  }

  @Override
  public long datatypeOf(long value) {
    return (value & DOUBLE) != 0 ? DOUBLE : value >>> TYPE;
  }

  @Override
  public void all(TripleVisitor visitor, Cancellation cancellation) {
    Iterator<long[]> entries = bySubject.iterator(null, null, TRIPLES);
    long[] last = {0, 0, 0};
    for (int count = 0; entries.hasNext(); count++) {
      if (count % CHECK_EVERY == 0) {
        cancellation.check();
      }
      long[] entry = entries.next();
      if (count == 0 || !Arrays.equals(entry, last)) {
        visitor.visit(entry[0], entry[1], entry[2]);
      }
      last = entry;
    }
  }

  @Override
  public void outgoing(long subject, Visitor visitor, Cancellation cancellation) {
    scan(bySubject, visitor, cancellation, subject);
  }

  @Override
  public void outgoing(long subject, long predicate, Visitor visitor, Cancellation cancellation) {
    scan(bySubject, visitor, cancellation, subject, predicate);
  }

  @Override
  public void incoming(long object, Visitor visitor, Cancellation cancellation) {
    scan(byObject, visitor, cancellation, object);
  }

  @Override
  public void with(long predicate, Visitor visitor, Cancellation cancellation) {
    scan(byPredicate, visitor, cancellation, predicate);
  }

  @Override
  public void with(long predicate, long object, Visitor visitor, Cancellation cancellation) {
    scan(byPredicate, visitor, cancellation, predicate, object);
  }

  /// An entry ends with its graph, so that a triple of several graphs stands there more than once
  /// on end.
  private static void scan(
      RangeIndex index, Visitor visitor, Cancellation cancellation, long... prefix) {
    if (LongStream.of(prefix).anyMatch(id -> id == ABSENT)) {
      return;
    }
    Iterator<Entry> entries = index.iterator(key(prefix), after(prefix), MAPPER);
    long second = 0;
    long third = 0;
    for (int count = 0; entries.hasNext(); count++) {
      if (count % CHECK_EVERY == 0) {
        cancellation.check();
      }
      Entry entry = entries.next();
      if (count > 0 && entry.second() == second && entry.third() == third) {
        continue;
      }
      second = entry.second();
      third = entry.third();
      if (!visitor.visit(second, third)) {
        return;
      }
    }
  }

  private static Record key(long... prefix) {
    Record key = QUADS.createKeyOnly();
    ByteBuffer bytes = ByteBuffer.wrap(key.getKey());
    for (long id : prefix) {
      bytes.putLong(id);
    }
    return key;
  }

  /// The first key that does not begin so.
  private static Record after(long... prefix) {
    Record key = key(prefix);
    int last = prefix.length - 1;
    ByteBuffer.wrap(key.getKey()).putLong(last * NodeId.SIZE, prefix[last] + 1);
    return key;
  }

  private static RangeIndex index(DatasetGraph dataset, String name) {
    return ((TupleIndexRecord) TDBInternal.findIndex(dataset, name)).getRangeIndex();
  }
}
