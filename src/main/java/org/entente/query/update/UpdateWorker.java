package org.entente.query.update;

import java.util.Iterator;
import org.apache.jena.atlas.data.DataBag;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.modify.UpdateEngineWorker;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateRequest;
import org.entente.store.rows.RowFiles;

/// Jena's engine of updates, but for where it keeps the rows that WHERE finds: Jena's own rows on
/// disk cannot hold triple terms, and in memory they may be too many. See [RowFiles].
final class UpdateWorker extends UpdateEngineWorker {

  UpdateWorker(DatasetGraph data) {
    super(data, context(data));
  }

  void run(UpdateRequest request) {
    request.getOperations().forEach(operation -> operation.visit(this));
  }

  @Override
  public void visit(UpdateDeleteWhere update) {
    DataBag<Binding> rows = RowFiles.bag();
    try {
      rows.addAll(evalBindings(elementFromQuads(update.getQuads())));
      execDelete(datasetGraph, update.getQuads(), null, rows.iterator());
    } finally {
      rows.close();
    }
  }

  /// SPARQL 1.1 Update, 3.1.3: first all rows are found, then all is deleted, then all is inserted.
  @Override
  public void visit(UpdateModify update) {
    boolean using = !update.getUsing().isEmpty() || !update.getUsingNamed().isEmpty();
    DatasetGraph source =
        using
            ? DynamicDatasets.dynamicDataset(
                update.getUsing(), update.getUsingNamed(), datasetGraph, false)
            : datasetGraph;
    Element where = update.getWherePattern();
    if (!using && update.getWithIRI() != null) {
      where = new ElementNamedGraph(update.getWithIRI(), where);
    }
    DataBag<Binding> rows = RowFiles.bag();
    try {
      rows.addAll(evalBindings(elementToQuery(where), source, context));
      Iterator<Binding> deleted = rows.iterator();
      execDelete(datasetGraph, update.getDeleteQuads(), update.getWithIRI(), deleted);
      Iterator<Binding> inserted = rows.iterator();
      execInsert(datasetGraph, update.getInsertQuads(), update.getWithIRI(), inserted);
    } finally {
      rows.close();
    }
  }

  private static Context context(DatasetGraph data) {
    Context context = Context.setupContextForDataset(ARQ.getContext(), data);
    context.set(ARQ.httpServiceAllowed, false);
    Context.setCurrentDateTime(context);
    return context;
  }
}
