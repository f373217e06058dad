package org.entente.query.result;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/// Values of literals that are numbers.
final class Numbers {

  private Numbers() {}

  /// The value; null if the term is no number, or one that is not finite.
  static @Nullable BigDecimal of(Node term) {
    if (!term.isLiteral() || !term.getLiteralLanguage().isEmpty()) {
      return null;
    }
    NodeValue value = NodeValue.makeNode(term);
    if (!value.isNumber()) {
      return null;
    }
    if (value.isInteger() || value.isDecimal()) {
      return value.getDecimal();
    }
    double number = value.getDouble();
    return Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
  }
}
