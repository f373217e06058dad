package org.entente.query;

/// How the command line prints results.
public enum ResultFormat {
  /// Columns aligned for reading.
  TABLE,
  CSV,
  TSV,
  /// SPARQL 1.1 Query Results JSON.
  JSON,
  /// SPARQL Query Results XML.
  XML
}
