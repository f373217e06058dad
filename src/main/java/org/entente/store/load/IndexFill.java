package org.entente.store.load;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentLifecycle.ComponentState;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/// Puts batches of quads into one index of TDB2, sorted as the index is: neighbours go to the same
/// page, which is in the processor's cache then.
///
/// A transaction belongs to the thread that began it. An index is a component of its own in it,
/// whose state another thread may take over as long as no two use it at a time; TDB2's own bulk
/// loaders work by threads for each index in the same way, but in a transaction of each index's
/// own.
final class IndexFill {

  private static final int WIDTH = 4;
  private static final RecordFactory QUADS = new RecordFactory(WIDTH * NodeId.SIZE, 0);

  private final BPlusTree tree;
  private final ComponentState<?> state;
  private final int[] order;

  /// To be called on the thread of the transaction.
  IndexFill(TupleIndex index) {
    tree = (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
    state = tree.getComponentState();
    order = index.getName().chars().map("GSPO"::indexOf).toArray();
  }

  /// May run on any thread, but not on two at a time.
  ///
  /// @param quads ids of graph, subject, predicate and object, one quad after the other
  /// @param count how many quads
  void add(long[] quads, int count) {
    byte[][] keys = new byte[count][];
    for (int i = 0; i < count; i++) {
      ByteBuffer key = ByteBuffer.allocate(WIDTH * NodeId.SIZE);
      for (int slot : order) {
        key.putLong(quads[i * WIDTH + slot]);
      }
      keys[i] = key.array();
    }
    Arrays.sort(keys, Arrays::compareUnsigned);
    resume();
    for (byte[] key : keys) {
      Record record = QUADS.create(key);
      tree.insert(record);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void resume() {
    // The state is the tree's own; only its type has no name outside.
    tree.setComponentState((ComponentState) state);
  }
}
