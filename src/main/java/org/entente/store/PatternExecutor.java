package org.entente.store;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/// TDB2's execution of graph patterns, without asking it to continue where nothing was found.
///
/// Jena 6.0.0 fails there ("Peek iterator is already empty", apache/jena issues 3751 and 3763), as
/// in a UNION of which one side has no match. To be taken out with a Jena that does not.
final class PatternExecutor extends OpExecutorTDB2 {

  PatternExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
    return input.hasNext() ? super.execute(pattern, input) : input;
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    return input.hasNext() ? super.execute(pattern, input) : input;
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    return input.hasNext() ? super.execute(filter, input) : input;
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    return new SpilledSort(
        exec(order.getSubOp(), input),
        new BindingComparator(order.getConditions(), execCxt),
        execCxt);
  }
}
