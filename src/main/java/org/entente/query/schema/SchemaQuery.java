package org.entente.query.schema;

import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.entente.query.completion.Names;
import org.entente.query.syntax.KnownPrefixes;

/// Queries for the instances of a class and the uses of a predicate, to be read and changed by a
/// person: with a title, the prefixes that they use, and one pattern a line.
public final class SchemaQuery {

  private final Names names = new Names(Map.of());
  private final Set<String> prefixes = new TreeSet<>();

  private SchemaQuery() {}

  /// All instances of a class with their labels.
  ///
  /// @param label the class in words, for the title
  public static String instances(Node type, String label) {
    SchemaQuery query = new SchemaQuery();
    return query.text(
        "Instances of " + label,
        "SELECT ?instance ?label WHERE {\n  ?instance a "
            + query.name(type)
            + " .\n  OPTIONAL { ?instance "
            + query.name(RDFS.label.asNode())
            + " ?label }\n}\n");
  }

  /// All triples of a predicate between ends of these sorts.
  ///
  /// @param label the predicate in words, for the title
  public static String uses(End from, Node predicate, End to, String label) {
    SchemaQuery query = new SchemaQuery();
    return query.text(
        "Uses of " + label,
        "SELECT ?subject ?object WHERE {\n"
            + query.end("?subject", from)
            + "  ?subject "
            + query.name(predicate)
            + " ?object .\n"
            + query.end("?object", to)
            + "}\n");
  }

  /// All triples of a predicate.
  public static String uses(Node predicate, String label) {
    SchemaQuery query = new SchemaQuery();
    return query.text(
        "Uses of " + label,
        "SELECT ?subject ?object WHERE {\n  ?subject " + query.name(predicate) + " ?object .\n}\n");
  }

  /// All triples of a predicate whose subjects are instances of a class.
  public static String uses(Node type, Node predicate, String label) {
    SchemaQuery query = new SchemaQuery();
    return query.text(
        "Uses of " + label,
        "SELECT ?subject ?object WHERE {\n  ?subject a "
            + query.name(type)
            + " ;\n    "
            + query.name(predicate)
            + " ?object .\n}\n");
  }

  private String end(String variable, End end) {
    return switch (end) {
      case End.OfClass(var type) -> "  " + variable + " a " + name(type) + " .\n";
      case End.OfDatatype(var datatype) ->
          "  FILTER (datatype(" + variable + ") = " + name(datatype) + ")\n";
      case End.Unclassed() ->
          "  FILTER (isIRI(%1$s) || isBlank(%1$s))\n  FILTER NOT EXISTS { %1$s a ?class }\n"
              .formatted(variable);
      case End.OfTriple() -> "  FILTER (isTRIPLE(" + variable + "))\n";
    };
  }

  private String name(Node term) {
    if (term.isBlank()) {
      // Jena takes this for the node itself.
      return "<_:" + term.getBlankNodeLabel() + ">";
    }
    String name = names.of(term.getURI());
    if (!name.startsWith("<")) {
      prefixes.add(name.substring(0, name.indexOf(':')));
    }
    return name;
  }

  private String text(String title, String body) {
    StringBuilder text = new StringBuilder("# ").append(title.replaceAll("\\R", " ")).append('\n');
    for (String prefix : prefixes) {
      text.append("PREFIX ")
          .append(prefix)
          .append(": <")
          .append(KnownPrefixes.map().get(prefix))
          .append(">\n");
    }
    return text.append(body).toString();
  }
}
