package org.entente.query.completion;

/// What the grammar expects at a place in a query.
public enum Expected {
  /// The form of the query, or a prefix.
  FORM,
  /// What SELECT gives, or WHERE.
  PROJECTION,
  /// The name of a graph.
  GRAPH,
  /// A prefix that is about to be declared.
  PREFIX,
  /// The subject of a triple, or a clause.
  SUBJECT,
  PREDICATE,
  OBJECT,
  /// The object of `a`.
  CLASS,
  /// The end of a triple, or a clause.
  CLAUSE,
  /// A function, a variable or a value.
  EXPRESSION,
  /// What follows the last group: ORDER BY and the like.
  MODIFIER,
  /// Nothing, as within a comment or a string.
  NOTHING
}
