package org.entente.query.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.mapping.ArticleNames;
import org.entente.mapping.En;
import org.entente.mapping.Ontology;
import org.entente.store.change.Changes;

/// What a user may not have had in mind with an update.
final class Warnings {

  private static final int TITLES = 3;

  /// What tells where a fact comes from rather than a fact.
  private static final Set<Node> SOURCE =
      Set.of(
          RDF.reifies.asNode(),
          RDF.Nodes.type,
          En.evidence,
          En.trigger,
          En.exactText,
          En.start,
          En.end,
          En.inSentence,
          En.inArticle,
          En.sentenceIndex,
          En.mentionKind,
          En.modality,
          En.rule,
          En.slot,
          En.confidence,
          En.extractedBy);

  private final Changes changes;
  private final Map<Node, String> articles;
  private final Cancellation cancellation;
  private long articlesGone;
  private long evidenceGone;
  private long factsAdded;
  private long evidenceAdded;

  /// @param articles the graphs that hold an article, and its title
  Warnings(Changes changes, Map<Node, String> articles, Cancellation cancellation) {
    this.changes = changes;
    this.articles = articles;
    this.cancellation = cancellation;
  }

  List<String> sentences() {
    if (!articles.isEmpty()) {
      changes.each(false, this::removed);
      changes.each(true, this::added);
    }
    List<String> all = new ArrayList<>();
    if (touches(Ontology.GRAPH)) {
      all.add(
          "The program's own ontology changes. It is written anew when the workspace is opened"
              + " next.");
    }
    if (articlesGone > 0) {
      all.add(count(articlesGone, "article goes", "articles go") + " out of the workspace.");
    }
    if (articles.size() > articlesGone) {
      all.add(
          count(
                  articles.size() - articlesGone,
                  "article's graph changes",
                  "articles' graphs change")
              + ": "
              + titles()
              + ". Changed articles are left alone when articles are mapped anew.");
    }
    if (evidenceGone > 0 && articles.size() > articlesGone) {
      all.add(
          count(evidenceGone, "link", "links")
              + " from a fact to the sentence that says it would go.");
    }
    if (factsAdded > evidenceAdded) {
      all.add(
          count(factsAdded - evidenceAdded, "fact comes", "facts come")
              + " into an article's graph without a sentence that says so.");
    }
    if (touches(ArticleNames.ownFacts())) {
      all.add(
          "What is added without a graph goes into the graph of your own facts, <"
              + ArticleNames.ownFacts()
              + ">.");
    }
    return all;
  }

  private void removed(Quad quad) {
    cancellation.check();
    Node predicate = quad.getPredicate();
    if (!articles.containsKey(quad.getGraph())) {
      return;
    }
    if (predicate.equals(RDF.Nodes.type) && quad.getObject().equals(En.Article)) {
      articlesGone++;
    } else if (predicate.equals(En.evidence)) {
      evidenceGone++;
    }
  }

  private void added(Quad quad) {
    cancellation.check();
    if (!articles.containsKey(quad.getGraph())) {
      return;
    }
    if (!SOURCE.contains(quad.getPredicate())) {
      factsAdded++;
    } else if (quad.getPredicate().equals(RDF.reifies.asNode())) {
      evidenceAdded++;
    }
  }

  private boolean touches(Node graph) {
    return changes.graphs().stream()
        .anyMatch(
            change ->
                change.graph().equals(graph)
                    && (change.added() > 0 || !graph.equals(ArticleNames.ownFacts())));
  }

  private String titles() {
    String first =
        articles.values().stream()
            .sorted()
            .limit(TITLES)
            .map(title -> "“" + title + "”")
            .collect(Collectors.joining(", "));
    return articles.size() > TITLES ? first + " and others" : first;
  }

  private static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
