package org.entente.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.extract.record.Article;
import org.entente.mapping.En;

/// Lists what is in a workspace.
final class Catalogue {

  private Catalogue() {}

  static List<ArticleEntry> articles(Snapshot snapshot) {
    List<ArticleEntry> entries = new ArrayList<>();
    Iterator<Quad> found = snapshot.dataset().find(Node.ANY, Node.ANY, RDF.Nodes.type, En.Article);
    while (found.hasNext()) {
      Quad quad = found.next();
      entries.add(entry(snapshot, quad.getSubject(), quad.getGraph()));
    }
    entries.sort(
        Comparator.comparing((ArticleEntry entry) -> entry.published().orElse(LocalDate.MAX))
            .thenComparing(ArticleEntry::title)
            .thenComparing(entry -> entry.article().toString()));
    return entries;
  }

  /// The article as it was mapped; empty if there is none of this name.
  static Optional<Article> article(Snapshot snapshot, Node name) {
    Iterator<Quad> found = snapshot.dataset().find(Node.ANY, name, RDF.Nodes.type, En.Article);
    return found.hasNext()
        ? Optional.of(article(snapshot.dataset().getGraph(found.next().getGraph()), name))
        : Optional.empty();
  }

  /// @param content the graph that holds the article
  static Article article(Graph content, Node name) {
    return new Article(
        title(content, name), literal(content, name, En.text).orElse(""), published(content, name));
  }

  private static String title(Graph content, Node article) {
    return literal(content, article, En.title).orElseGet(article::toString);
  }

  private static Optional<LocalDate> published(Graph content, Node article) {
    return literal(content, article, En.published).flatMap(Catalogue::date);
  }

  static List<GraphEntry> graphs(Snapshot snapshot) {
    return snapshot.graphNames().stream()
        .map(name -> new GraphEntry(name, size(snapshot, name)))
        .toList();
  }

  private static ArticleEntry entry(Snapshot snapshot, Node article, Node graph) {
    Graph content = snapshot.dataset().getGraph(graph);
    return new ArticleEntry(
        article,
        graph,
        title(content, article),
        published(content, article),
        literal(content, article, En.text).orElse("").length(),
        size(snapshot, graph));
  }

  private static long size(Snapshot snapshot, Node graph) {
    long size = 0;
    Iterator<Quad> quads = snapshot.dataset().findNG(graph, Node.ANY, Node.ANY, Node.ANY);
    for (; quads.hasNext(); quads.next()) {
      size++;
    }
    return size;
  }

  private static Optional<String> literal(Graph graph, Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).toList().stream()
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
