package org.entente.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;

/// The prefixes that the program knows: queries may use them undeclared, and exports declare them.
public final class Prefixes {

  private static final Map<String, String> ALL = all();

  private Prefixes() {}

  /// Prefix without colon to namespace, in the order in which to declare them.
  public static Map<String, String> map() {
    return ALL;
  }

  public static void addTo(PrefixMapping prefixes) {
    prefixes.setNsPrefixes(ALL);
  }

  private static Map<String, String> all() {
    String id = "https://w3id.org/entente/id/";
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("en", En.NAMESPACE);
    prefixes.put("country", id + "country/");
    prefixes.put("person", id + "person/");
    prefixes.put("organization", id + "organization/");
    prefixes.put("office", id + "office/");
    prefixes.put("place", id + "place/");
    prefixes.put("article", id + "article/");
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("wd", "http://www.wikidata.org/entity/");
    return Collections.unmodifiableMap(prefixes);
  }
}
