package org.entente.query.update;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.mapping.Prefixes;

/// Writes a triple in one line of Turtle, with the prefixes that the program knows.
public final class FactText {

  private static final int LONGEST_TERM = 300;

  private final PrefixMap prefixes = PrefixMapFactory.create(Prefixes.map());

  /// Subject, predicate and object; terms that are long are cut short.
  public String of(Quad quad) {
    return of(quad.getSubject()) + " " + of(quad.getPredicate()) + " " + of(quad.getObject());
  }

  /// One term.
  public String of(Node term) {
    String text = NodeFmtLib.str(term, prefixes);
    return text.length() > LONGEST_TERM ? text.substring(0, LONGEST_TERM) + "…" : text;
  }
}
