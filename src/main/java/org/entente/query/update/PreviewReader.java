package org.entente.query.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.mapping.En;
import org.entente.query.ParsedUpdate;
import org.entente.store.Snapshot;
import org.entente.store.change.Changes;
import org.entente.store.change.GraphChange;

/// Reads what stands around the changes of an update: the articles whose graphs they are in, and
/// how much of these graphs stays.
final class PreviewReader {

  /// Triples that are counted at most, of all graphs together: some seconds.
  private static final long MOST_COUNTED = 1_000_000;

  private final Snapshot snapshot;
  private final Changes changes;
  private final Cancellation cancellation;
  private long counted;

  PreviewReader(Snapshot snapshot, Changes changes, Cancellation cancellation) {
    this.snapshot = snapshot;
    this.changes = changes;
    this.cancellation = cancellation;
  }

  Preview.Worked read(ParsedUpdate update) {
    Map<Node, String> articles = articles();
    List<GraphPreview> graphs = new ArrayList<>();
    for (GraphChange change : changes.graphs()) {
      graphs.add(
          new GraphPreview(
              change.graph(),
              articles.getOrDefault(change.graph(), change.graph().toString()),
              change.added(),
              change.removed(),
              unchanged(change)));
    }
    return new Preview.Worked(
        update, changes, graphs, new Warnings(changes, articles, cancellation).sentences());
  }

  /// The graphs that hold an article before the update, and its title.
  private Map<Node, String> articles() {
    Map<Node, String> titles = new HashMap<>();
    for (GraphChange change : changes.graphs()) {
      cancellation.check();
      Iterator<Quad> found =
          snapshot.dataset().findNG(change.graph(), Node.ANY, RDF.Nodes.type, En.Article);
      if (found.hasNext()) {
        Node article = found.next().getSubject();
        titles.put(
            change.graph(),
            snapshot
                .object(article, En.title)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse(article.toString()));
      }
    }
    return titles;
  }

  private OptionalLong unchanged(GraphChange change) {
    Iterator<Quad> all = snapshot.dataset().findNG(change.graph(), Node.ANY, Node.ANY, Node.ANY);
    long size = 0;
    while (all.hasNext()) {
      if (++counted > MOST_COUNTED) {
        return OptionalLong.empty();
      }
      cancellation.check();
      all.next();
      size++;
    }
    return OptionalLong.of(Math.max(0, size - change.removed()));
  }
}
