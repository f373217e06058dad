package org.entente.store.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/// How labels lie in the index: a document for each different label of a node. No text is stored,
/// since the store has it under its number.
///
/// What may be typed are terms, up to a length, so that a search reads the documents of a term or
/// two however many labels begin so; and as documents lie by weight, it reads only the first.
final class LabelDocuments {

  static final String NODE = "node";
  static final String LABEL = "label";

  private static final String WEIGHT = "weight";

  /// The heaviest first.
  static final Sort ORDER = new Sort(new SortField(WEIGHT, SortField.Type.LONG, true));

  private static final String WHOLE = "whole";
  private static final String START = "start";
  private static final String WORD = "word";

  private static final int LONGEST_START = 24;
  private static final int LONGEST_WORD = 12;
  private static final FieldType TERMS = terms();

  private LabelDocuments() {}

  static List<Document> of(LabelledNode labelled) {
    List<Document> documents = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (LabelledNode.Label label : labelled.labels()) {
      String folded = LabelWords.folded(label.text());
      if (!folded.isEmpty() && known.add(folded)) {
        documents.add(document(labelled, label.number(), folded));
      }
    }
    return documents;
  }

  /// The documents of a node.
  static Term of(long node) {
    byte[] bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(node, bytes, 0);
    return new Term(NODE, new BytesRef(bytes));
  }

  /// What fits so or better.
  ///
  /// @param wanted folded and not empty
  static Query query(Fit fit, String wanted) {
    return switch (fit) {
      case WHOLE -> new TermQuery(new Term(WHOLE, wanted));
      case BEGINNING -> beginning(START, wanted, LONGEST_START);
      case WORDS -> {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : wanted.split(" ", -1)) {
          all.add(beginning(WORD, word, LONGEST_WORD), Occur.FILTER);
        }
        yield all.build();
      }
    };
  }

  private static Query beginning(String field, String wanted, int longest) {
    Term term = new Term(field, wanted);
    return wanted.length() <= longest ? new TermQuery(term) : new PrefixQuery(term);
  }

  private static Document document(LabelledNode labelled, long label, String folded) {
    Document document = new Document();
    document.add(new StringField(NODE, of(labelled.node()).bytes(), Field.Store.NO));
    document.add(new NumericDocValuesField(NODE, labelled.node()));
    document.add(new NumericDocValuesField(LABEL, label));
    document.add(new NumericDocValuesField(WEIGHT, LabelWords.weight(labelled.known(), folded)));
    document.add(new StringField(WHOLE, folded, Field.Store.NO));
    document.add(new Field(START, new Beginnings(List.of(folded), LONGEST_START), TERMS));
    document.add(new Field(WORD, new Beginnings(LabelWords.words(folded), LONGEST_WORD), TERMS));
    return document;
  }

  private static FieldType terms() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }
}
