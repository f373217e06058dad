package org.entente.query.completion;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.entente.query.syntax.Token;
import org.entente.query.syntax.Token.Kind;
import org.entente.text.Span;

/// What a query says, right or wrong, as far as it can be told without parsing it.
///
/// @param slot what stands around the caret
/// @param variables with their question marks, in the order of the text
/// @param prefixes that it declares
public record Sketch(
    Slot slot, Set<String> variables, Map<String, String> prefixes, List<Said> said) {

  /// What a triple may have at the caret.
  ///
  /// @param subject as it is written, empty outside of triples
  /// @param predicate the plain predicate before an object, or before a `/` in front of the caret;
  ///   `subject` is then empty
  record Slot(Expected expected, String subject, Optional<Node> predicate) {}

  /// A triple of the query.
  ///
  /// @param predicate the first of its path
  /// @param last the last of its path, which leads to the object
  /// @param term the object if it is an IRI
  record Said(String subject, Node predicate, Node last, String object, Optional<Node> term) {}

  /// @param word the word at the caret, which is left out
  static Sketch of(String text, List<Token> tokens, Span word, int caret) {
    Names names = new Names(declared(text, tokens));
    Set<String> variables = new LinkedHashSet<>();
    SketchReader reader = new SketchReader(text, names);
    Optional<Slot> slot = Optional.empty();
    for (Token token : tokens) {
      if (slot.isEmpty() && token.span().start() >= Math.min(word.start(), caret)) {
        slot = Optional.of(reader.slot());
      }
      boolean left = word.length() > 0 && token.span().overlaps(word);
      if (!left && token.kind() != Kind.COMMENT) {
        reader.read(token);
        if (token.kind() == Kind.VARIABLE) {
          variables.add(token.in(text).replace('$', '?'));
        }
      }
    }
    return new Sketch(
        slot.orElseGet(reader::slot), variables, names.declared(), List.copyOf(reader.said()));
  }

  /// The classes that the query says a subject has.
  Set<Node> classes(String subject) {
    Set<Node> classes = new LinkedHashSet<>();
    for (Said triple : said) {
      if (triple.subject().equals(subject) && triple.predicate().equals(RDF.Nodes.type)) {
        triple.term().ifPresent(classes::add);
      }
    }
    return classes;
  }

  /// The predicates, but `a`, that the query says a subject has.
  Set<Node> predicates(String subject) {
    Set<Node> predicates = new LinkedHashSet<>();
    for (Said triple : said) {
      if (triple.subject().equals(subject) && !triple.predicate().equals(RDF.Nodes.type)) {
        predicates.add(triple.predicate());
      }
    }
    return predicates;
  }

  /// The predicates whose object a term is.
  Set<Node> leadingTo(String object) {
    Set<Node> predicates = new LinkedHashSet<>();
    for (Said triple : said) {
      if (triple.object().equals(object)) {
        predicates.add(triple.last());
      }
    }
    return predicates;
  }

  private static Map<String, String> declared(String text, List<Token> tokens) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    for (int index = 0; index + 2 < tokens.size(); index++) {
      Token name = tokens.get(index + 1);
      Token iri = tokens.get(index + 2);
      if (tokens.get(index).in(text).equalsIgnoreCase("PREFIX")
          && name.kind() == Kind.NAME
          && iri.kind() == Kind.IRI) {
        String prefix = name.in(text);
        prefixes.put(
            prefix.substring(0, prefix.indexOf(':')),
            text.substring(iri.span().start() + 1, iri.span().end() - 1));
      }
    }
    return prefixes;
  }
}
