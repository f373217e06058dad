package org.entente.store.label;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.entente.base.Cancellation;

/// One search: what fits best first, each node once. What does not fit as well is looked for only
/// if there is too little that does.
final class Find {

  /// So many documents are read for each node that is wanted, as some are further labels of nodes
  /// that were found, and some are of nodes that nobody wants.
  private static final int CHOICE = 4;

  private final IndexSearcher searcher;
  private final int limit;
  private final LongPredicate wanted;
  private final Cancellation cancellation;
  private final Set<Long> seen = new HashSet<>();
  private final List<FoundLabel> found = new ArrayList<>();

  Find(IndexSearcher searcher, int limit, LongPredicate wanted, Cancellation cancellation) {
    this.searcher = searcher;
    this.limit = limit;
    this.wanted = wanted;
    this.cancellation = cancellation;
  }

  List<FoundLabel> all(String text) throws IOException {
    String folded = LabelWords.folded(text);
    if (!folded.isEmpty()) {
      for (Fit fit : Fit.values()) {
        find(fit, LabelDocuments.query(fit, folded));
      }
    }
    return found;
  }

  private void find(Fit fit, Query query) throws IOException {
    int read = 0;
    for (int most = CHOICE * limit; found.size() < limit; most *= CHOICE) {
      cancellation.check();
      ScoreDoc[] top =
          searcher.search(query, new TopFieldCollectorManager(LabelDocuments.ORDER, most, most))
              .scoreDocs;
      for (; read < top.length && found.size() < limit; read++) {
        take(fit, top[read].doc);
      }
      if (top.length < most) {
        return;
      }
    }
  }

  private void take(Fit fit, int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    long node = value(leaf, LabelDocuments.NODE, document);
    if (seen.add(node) && wanted.test(node)) {
      found.add(new FoundLabel(node, value(leaf, LabelDocuments.LABEL, document), fit));
    }
  }

  private static long value(LeafReaderContext leaf, String field, int document) throws IOException {
    NumericDocValues values = leaf.reader().getNumericDocValues(field);
    if (!values.advanceExact(document - leaf.docBase)) {
      throw new IOException("a label has no " + field);
    }
    return values.longValue();
  }
}
