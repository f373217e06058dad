package org.entente.query.saved;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The queries that ran, the latest first, each text once. Kept in a file, a JSON object to a line;
/// what cannot be read of it is passed over, and a history that cannot be written is logged, since
/// no query should fail for it. Thread-safe.
public final class QueryHistory {

  /// The oldest are forgotten.
  public static final int MOST = 300;

  private static final Logger LOG = LoggerFactory.getLogger(QueryHistory.class);

  private final Optional<Path> file;
  private Optional<List<PastQuery>> known = Optional.empty();

  /// @param file need not be there, its folder neither; empty keeps nothing beyond this object
  public QueryHistory(Optional<Path> file) {
    this.file = file;
  }

  public synchronized List<PastQuery> all() {
    List<PastQuery> queries = known.orElseGet(() -> file.map(QueryHistory::read).orElse(List.of()));
    known = Optional.of(queries);
    return queries;
  }

  /// Puts a query first; an earlier run of the same text is forgotten.
  public synchronized void add(PastQuery query) {
    List<PastQuery> queries = new ArrayList<>();
    queries.add(query);
    all().stream()
        .filter(past -> !past.text().strip().equals(query.text().strip()))
        .limit(MOST - 1)
        .forEach(queries::add);
    known = Optional.of(List.copyOf(queries));
    file.ifPresent(path -> write(queries, path));
  }

  private static List<PastQuery> read(Path file) {
    List<PastQuery> queries = new ArrayList<>();
    for (String line : KeptText.lines(file)) {
      try {
        KeptLine kept = KeptLine.of(line);
        queries.add(
            new PastQuery(
                kept.text("query"),
                Instant.parse(kept.text("at")),
                Duration.parse(kept.text("time")),
                kept.number("rows"),
                kept.flag("complete")));
      } catch (JsonException | DateTimeException e) {
        LOG.warn("A line of the history of queries cannot be read: {}", line, e);
      }
    }
    return List.copyOf(queries);
  }

  private static void write(List<PastQuery> queries, Path file) {
    StringBuilder lines = new StringBuilder();
    for (PastQuery query : queries) {
      JsonObject object = new JsonObject();
      object.put("at", query.at().toString());
      object.put("time", query.time().toString());
      object.put("rows", query.rows());
      object.put("complete", query.complete());
      object.put("query", query.text());
      lines.append(JSON.toStringFlat(object)).append('\n');
    }
    KeptText.write(file, lines.toString());
  }
}
