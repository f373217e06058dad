package org.entente.explore;

import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.store.Snapshot;

/// What nodes are called.
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "DoNotCallSuggester"}) // filled in next
public final class Labels {

  private final Snapshot snapshot;
  private final List<String> languages;

  Labels(Snapshot snapshot, List<String> languages) {
    this.snapshot = snapshot;
    this.languages = List.copyOf(languages);
  }

  /// The best label: `rdfs:label`, `skos:prefLabel`, `foaf:name`, `schema:name` or `dcterms:title`
  /// in the wanted language, without a language, or in any; else the local name in words; for a
  /// literal its text. Never empty.
  public String of(Node node) {
    throw new UnsupportedOperationException();
  }

  /// What an event of this class does, for an edge from agent to target: "agrees with".
  public String verb(Node eventClass) {
    throw new UnsupportedOperationException();
  }
}
