package org.entente.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/// Writes the results of SELECT and ASK in the formats of SPARQL.
final class ResultWriter {

  private ResultWriter() {}

  /// Writes at most `limit` rows; the rest stay unread.
  static void rows(RowSet rows, long limit, ResultFormat format, Query query, OutputStream out) {
    RowSet some =
        limit == Long.MAX_VALUE
            ? rows
            : RowSetStream.create(rows.getResultVars(), Iter.limit(rows, limit));
    if (format == ResultFormat.TABLE) {
      RowSetOps.out(out, some, query.getPrologue());
    } else {
      writer(lang(format)).write(out, some, Context.emptyContext());
    }
  }

  static void answer(boolean yes, ResultFormat format, OutputStream out) {
    if (format == ResultFormat.TABLE) {
      try {
        out.write((yes ? "yes\n" : "no\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      writer(lang(format)).write(out, yes, Context.emptyContext());
    }
  }

  private static RowSetWriter writer(Lang lang) {
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private static Lang lang(ResultFormat format) {
    return switch (format) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case TABLE -> ResultSetLang.RS_Text;
    };
  }
}
