package org.entente.view.saved;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/// What a graph says of one subject, property by property.
///
/// Every question throws a [BadViewException] if the answer is missing or of another sort.
record Description(Graph graph, Node subject) {

  List<Node> all(Node property) {
    List<Node> values = new ArrayList<>();
    graph
        .find(subject, property, Node.ANY)
        .forEachRemaining(found -> values.add(found.getObject()));
    return values;
  }

  Optional<Node> some(Node property) {
    List<Node> values = all(property);
    if (values.size() > 1) {
      throw new BadViewException("there are several " + property.getLocalName());
    }
    return values.stream().findFirst();
  }

  Node one(Node property) {
    return some(property)
        .orElseThrow(() -> new BadViewException("there is no " + property.getLocalName()));
  }

  String text(Node property) {
    Node value = one(property);
    if (!value.isLiteral()) {
      throw new BadViewException(property.getLocalName() + " is no text");
    }
    return value.getLiteralLexicalForm();
  }

  double number(Node property) {
    String digits = text(property);
    try {
      double value = Double.parseDouble(digits);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new BadViewException(property.getLocalName() + " is no number: " + digits, e);
    }
    throw new BadViewException(property.getLocalName() + " is not finite");
  }

  int count(Node property) {
    double value = number(property);
    if (value != Math.rint(value) || value < 0 || value > Integer.MAX_VALUE) {
      throw new BadViewException(property.getLocalName() + " is no count: " + value);
    }
    return (int) value;
  }

  boolean flag(Node property) {
    return some(property).isPresent() && text(property).equals("true");
  }

  /// The constants of an enum that are named.
  <E extends Enum<E>> Set<E> constants(Node property, Class<E> type) {
    Set<E> constants = new HashSet<>();
    for (Node value : all(property)) {
      constants.add(named(value, type));
    }
    return constants;
  }

  <E extends Enum<E>> E constant(Node property, Class<E> type) {
    return named(one(property), type);
  }

  private static <E extends Enum<E>> E named(Node value, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (value.isLiteral() && value.getLiteralLexicalForm().equals(constant.name())) {
        return constant;
      }
    }
    throw new BadViewException("“" + value + "” is unknown");
  }

  /// The members of an RDF list.
  List<Description> list(Node property) {
    List<Description> members = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    Node cell = one(property);
    while (!cell.equals(RDF.Nodes.nil)) {
      if (!seen.add(cell)) {
        throw new BadViewException(property.getLocalName() + " has no end");
      }
      Description here = new Description(graph, cell);
      members.add(new Description(graph, here.one(RDF.Nodes.first)));
      cell = here.one(RDF.Nodes.rest);
    }
    return members;
  }
}
