package org.entente.mapping;

import org.apache.jena.graph.Graph;
import org.entente.extract.record.Extraction;

/// Turns what was found in an article into the triples of one named graph. The same extraction
/// gives the same triples.
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public final class ArticleMapper {

  private final Graph gazetteer;

  /// @param gazetteer labels, codes and sameAs links of what articles may mention; only read
  public ArticleMapper(Graph gazetteer) {
    this.gazetteer = gazetteer;
  }

  public MappedArticle map(Extraction extraction) {
    throw new UnsupportedOperationException();
  }
}
