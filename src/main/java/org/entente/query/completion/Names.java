package org.entente.query.completion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.query.syntax.KnownPrefixes;

/// IRIs as a query writes them: by the prefixes that it declares, else by those that are known.
public final class Names {

  private static final Pattern SIMPLE =
      Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_-])?");

  private final Map<String, String> declared;
  private final Map<String, String> all = new LinkedHashMap<>();

  /// @param declared the prefixes of the query, without colon, with their namespaces
  public Names(Map<String, String> declared) {
    this.declared = Map.copyOf(declared);
    all.putAll(KnownPrefixes.map());
    all.putAll(declared);
  }

  Map<String, String> declared() {
    return declared;
  }

  /// The node of an IRI in brackets or of a prefixed name; empty if its prefix is unknown.
  Optional<Node> node(String word) {
    if (word.startsWith("<")) {
      return Optional.of(NodeFactory.createURI(word.substring(1, word.length() - 1)));
    }
    int colon = word.indexOf(':');
    return Optional.ofNullable(all.get(word.substring(0, colon)))
        .map(
            namespace ->
                NodeFactory.createURI(namespace + word.substring(colon + 1).replace("\\", "")));
  }

  /// The shortest way to write an IRI.
  public String of(String iri) {
    String best = "";
    String bestSpace = "";
    for (Map.Entry<String, String> entry : all.entrySet()) {
      String space = entry.getValue();
      if (space.length() > bestSpace.length()
          && iri.startsWith(space)
          && SIMPLE.matcher(iri.substring(space.length())).matches()) {
        best = entry.getKey() + ":" + iri.substring(space.length());
        bestSpace = space;
      }
    }
    return best.isEmpty() ? "<" + iri + ">" : best;
  }
}
