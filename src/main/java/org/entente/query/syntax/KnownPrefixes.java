package org.entente.query.syntax;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.mapping.Prefixes;
import org.entente.query.syntax.Token.Kind;

/// The prefixes that a query may be given by itself: the program's own and those of widely used
/// vocabularies.
public final class KnownPrefixes {

  private static final Map<String, String> ALL = all();

  private KnownPrefixes() {}

  /// Prefix without colon to namespace, the program's own first.
  public static Map<String, String> map() {
    return ALL;
  }

  /// Text that is to be put into a query.
  public record Insertion(int offset, String text) {

    /// The query with the text in it.
    public String into(String query) {
      return query.substring(0, offset) + text + query.substring(offset);
    }
  }

  /// The line that declares a prefix: behind the declarations that are there, else before the first
  /// word that is no comment. Empty if the prefix is not known or the query declares it.
  ///
  /// @param prefix without colon
  public static Optional<Insertion> declaration(String query, String prefix) {
    String namespace = ALL.get(prefix);
    if (namespace == null) {
      return Optional.empty();
    }
    String line = "PREFIX " + prefix + ": <" + namespace + ">\n";
    boolean prologue = false;
    boolean after = false;
    int behind = -1;
    for (Token token : Tokens.of(query)) {
      if (after && token.kind() == Kind.NAME && token.in(query).equals(prefix + ":")) {
        return Optional.empty();
      }
      after = token.isKeyword(query, "PREFIX");
      if (after || token.isKeyword(query, "BASE")) {
        prologue = true;
      } else if (prologue && token.kind() == Kind.IRI) {
        behind = token.span().end();
        prologue = false;
      } else if (!prologue && token.kind() != Kind.COMMENT) {
        return Optional.of(between(query, behind, token.span().start(), line));
      }
    }
    return Optional.of(between(query, behind, query.length(), line));
  }

  /// @param behind where the last declaration ends, negative if there is none
  /// @param first where the first word behind the declarations begins
  private static Insertion between(String query, int behind, int first, String line) {
    if (behind < 0) {
      return new Insertion(first, line);
    }
    int end = query.indexOf('\n', behind);
    return end >= 0 && end < first
        ? new Insertion(end + 1, line)
        : new Insertion(first, "\n" + line);
  }

  private static Map<String, String> all() {
    Map<String, String> prefixes = new LinkedHashMap<>(Prefixes.map());
    prefixes.putIfAbsent("foaf", "http://xmlns.com/foaf/0.1/");
    prefixes.putIfAbsent("schema", "https://schema.org/");
    prefixes.putIfAbsent("dc", "http://purl.org/dc/elements/1.1/");
    prefixes.putIfAbsent("dcterms", "http://purl.org/dc/terms/");
    prefixes.putIfAbsent("dcat", "http://www.w3.org/ns/dcat#");
    prefixes.putIfAbsent("sh", "http://www.w3.org/ns/shacl#");
    prefixes.putIfAbsent("oa", "http://www.w3.org/ns/oa#");
    prefixes.putIfAbsent("org", "http://www.w3.org/ns/org#");
    prefixes.putIfAbsent("time", "http://www.w3.org/2006/time#");
    prefixes.putIfAbsent("void", "http://rdfs.org/ns/void#");
    prefixes.putIfAbsent("geo", "http://www.opengis.net/ont/geosparql#");
    prefixes.putIfAbsent("geof", "http://www.opengis.net/def/function/geosparql/");
    prefixes.putIfAbsent("wgs", "http://www.w3.org/2003/01/geo/wgs84_pos#");
    prefixes.putIfAbsent("gn", "http://www.geonames.org/ontology#");
    prefixes.putIfAbsent("dbo", "http://dbpedia.org/ontology/");
    prefixes.putIfAbsent("dbr", "http://dbpedia.org/resource/");
    prefixes.putIfAbsent("dbp", "http://dbpedia.org/property/");
    prefixes.putIfAbsent("wdt", "http://www.wikidata.org/prop/direct/");
    prefixes.putIfAbsent("p", "http://www.wikidata.org/prop/");
    prefixes.putIfAbsent("ps", "http://www.wikidata.org/prop/statement/");
    prefixes.putIfAbsent("pq", "http://www.wikidata.org/prop/qualifier/");
    prefixes.putIfAbsent("wikibase", "http://wikiba.se/ontology#");
    prefixes.putIfAbsent("bd", "http://www.bigdata.com/rdf#");
    prefixes.putIfAbsent("fn", "http://www.w3.org/2005/xpath-functions#");
    prefixes.putIfAbsent("text", "http://jena.apache.org/text#");
    return Collections.unmodifiableMap(prefixes);
  }
}
