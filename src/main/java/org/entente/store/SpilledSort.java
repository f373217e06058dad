package org.entente.store;

import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.entente.store.rows.RowFiles;

/// ORDER BY of more rows than should be in memory: they are sorted in temporary files.
final class SpilledSort extends QueryIterPlainWrapper {

  private final QueryIterator input;
  private final SortedDataBag<Binding> rows;

  SpilledSort(QueryIterator input, Comparator<Binding> order, ExecutionContext context) {
    super(null, context);
    this.input = input;
    this.rows = RowFiles.sorted(order);
    setIterator(
        new IteratorDelayedInitialization<>() {
          @Override
          protected Iterator<Binding> initializeIterator() {
            rows.addAll(input);
            return rows.iterator();
          }
        });
  }

  @Override
  public void requestCancel() {
    rows.cancel();
    input.cancel();
    super.requestCancel();
  }

  @Override
  protected void closeIterator() {
    rows.close();
    input.close();
    super.closeIterator();
  }
}
