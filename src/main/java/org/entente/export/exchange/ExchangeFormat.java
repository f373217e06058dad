package org.entente.export.exchange;

/// A format in which graph programs exchange graphs.
public enum ExchangeFormat {
  /// GEXF 1.2, of Gephi: with places.
  GEXF("gexf", "GEXF, for Gephi"),
  /// GraphML, which most graph programs and libraries read.
  GRAPHML("graphml", "GraphML, for Cytoscape, yEd and NetworkX"),
  /// DOT, of Graphviz: with places for `neato -n`.
  DOT("dot", "DOT, for Graphviz");

  private final String ending;
  private final String title;

  ExchangeFormat(String ending, String title) {
    this.ending = ending;
    this.title = title;
  }

  /// The usual ending of a file's name, without the dot.
  public String ending() {
    return ending;
  }

  /// What a list of formats says.
  public String title() {
    return title;
  }
}
