package org.entente.query.syntax;

/// What stands around a token while a query is laid out: the brackets that are open.
final class Frame {

  enum Kind {
    /// No bracket.
    TOP,
    /// A group whose statements stand on lines of their own.
    GROUP,
    /// The rows of VALUES, each on its line.
    VALUES,
    /// A group that stays on its line.
    INLINE,
    /// Any other brackets.
    BRACKETS
  }

  final Kind kind;

  /// How deep its lines are indented, in steps.
  final int depth;

  /// Whether operators are those of expressions, not of property paths.
  boolean expression;

  /// Whether FILTER or BIND waits for its closing parenthesis.
  boolean constraint;

  /// Whether FROM or USING stands before the next group.
  boolean dataset;

  /// Whether a clause has begun whose group is to come.
  boolean heads;

  /// Whether the next group holds the rows of VALUES.
  boolean values;

  Frame(Kind kind, int depth, boolean expression) {
    this.kind = kind;
    this.depth = depth;
    this.expression = expression;
  }
}
