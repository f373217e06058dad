package org.entente.query.saved;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The queries that stood in the editor's tabs, kept over a restart in a file, a JSON object to a
/// line. Thread-safe: each call is one read or one atomic write.
///
/// @param file need not be there; empty keeps nothing
public record OpenQueries(Optional<Path> file) {

  private static final Logger LOG = LoggerFactory.getLogger(OpenQueries.class);

  /// A query in a tab.
  ///
  /// @param name what it was saved as; empty if it was not
  /// @param front whether its tab is the one that is seen
  public record OpenQuery(String name, String text, boolean front) {}

  /// In the order of the tabs; empty if none were kept.
  public List<OpenQuery> recall() {
    List<OpenQuery> queries = new ArrayList<>();
    for (String line : file.map(KeptText::lines).orElse(List.of())) {
      try {
        KeptLine kept = KeptLine.of(line);
        queries.add(new OpenQuery(kept.text("name"), kept.text("query"), kept.flag("front")));
      } catch (JsonException e) {
        LOG.warn("A line of the open queries cannot be read: {}", line, e);
      }
    }
    return List.copyOf(queries);
  }

  /// Replaces what was kept. What cannot be written is logged.
  public void keep(List<OpenQuery> queries) {
    StringBuilder lines = new StringBuilder();
    for (OpenQuery query : queries) {
      JsonObject object = new JsonObject();
      object.put("name", query.name());
      object.put("front", query.front());
      object.put("query", query.text());
      lines.append(JSON.toStringFlat(object)).append('\n');
    }
    file.ifPresent(path -> KeptText.write(path, lines.toString()));
  }
}
