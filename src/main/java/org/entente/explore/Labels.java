package org.entente.explore;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.mapping.En;
import org.entente.store.Snapshot;
import org.entente.store.label.Naming;

/// What nodes are called. Keeps what it has looked up; belongs to one read.
public final class Labels {

  private final Snapshot snapshot;
  private final List<String> languages;
  private final Map<Node, String> known = new HashMap<>();

  Labels(Snapshot snapshot, List<String> languages) {
    this.snapshot = snapshot;
    this.languages = List.copyOf(languages);
  }

  /// The best label: `rdfs:label`, `skos:prefLabel`, `foaf:name`, `schema:name` or `dcterms:title`
  /// in the wanted language, without a language, or in any; else the local name in words; for a
  /// literal its text. Never empty.
  public String of(Node node) {
    return known.computeIfAbsent(node, this::find);
  }

  /// What an event of this class does, for an edge from agent to target: "agrees with".
  public String verb(Node eventClass) {
    return snapshot
        .object(eventClass, En.verb)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> of(eventClass));
  }

  private String find(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (node.isURI() || node.isBlank()) {
      for (Node property : Naming.NAMES) {
        String best = best(node, property);
        if (!best.isBlank()) {
          return best;
        }
      }
    }
    return LocalName.of(node);
  }

  /// The label over one property: by language, then alphabetically, so that it never changes by
  /// chance.
  private String best(Node node, Node property) {
    String best = "";
    int bestRank = Integer.MAX_VALUE;
    Iterator<Triple> found = snapshot.find(node, property, Node.ANY);
    while (found.hasNext()) {
      Node label = found.next().getObject();
      if (!label.isLiteral() || label.getLiteralLexicalForm().isBlank()) {
        continue;
      }
      int rank = rank(label.getLiteralLanguage());
      String text = label.getLiteralLexicalForm();
      if (rank < bestRank || (rank == bestRank && text.compareTo(best) < 0)) {
        best = text;
        bestRank = rank;
      }
    }
    return best;
  }

  private int rank(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    for (int i = 0; i < languages.size(); i++) {
      String wanted = languages.get(i).toLowerCase(Locale.ROOT);
      if (tag.equals(wanted) || tag.startsWith(wanted + "-")) {
        return i;
      }
    }
    return tag.isEmpty() ? languages.size() : languages.size() + 1;
  }
}
