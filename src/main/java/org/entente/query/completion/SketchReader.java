package org.entente.query.completion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.entente.query.completion.Sketch.Said;
import org.entente.query.completion.Sketch.Slot;
import org.entente.query.syntax.Token;
import org.entente.query.syntax.Token.Kind;

/// Follows a query token by token and knows what is expected next. What it does not understand it
/// passes over.
final class SketchReader {

  private final String text;
  private final Names names;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final List<Said> said = new ArrayList<>();
  private int blanks;

  /// What stands between two brackets.
  private static final class Level {

    final String bracket;
    Expected expected;
    boolean template;
    boolean inverse;
    boolean step;
    String subject = "";
    Optional<Node> first = Optional.empty();
    Optional<Node> predicate = Optional.empty();

    Level(String bracket, Expected expected) {
      this.bracket = bracket;
      this.expected = expected;
    }
  }

  SketchReader(String text, Names names) {
    this.text = text;
    this.names = names;
    levels.push(new Level("", Expected.FORM));
  }

  List<Said> said() {
    return said;
  }

  Slot slot() {
    Level level = levels.element();
    boolean type =
        level.expected == Expected.OBJECT
            && level.predicate.filter(RDF.Nodes.type::equals).isPresent();
    boolean step = level.expected == Expected.PREDICATE && level.step;
    return new Slot(
        type ? Expected.CLASS : level.expected,
        step || (level.expected == Expected.PREDICATE && level.inverse) ? "" : level.subject,
        level.expected == Expected.OBJECT || step ? level.predicate : Optional.empty());
  }

  void read(Token token) {
    switch (token.kind()) {
      case KEYWORD -> keyword(token);
      case MARK -> mark(token.in(text));
      case IRI, NAME, VARIABLE, BLANK, STRING, NUMBER -> term(token.in(text), token);
      case COMMENT, LANGUAGE, WORD -> {}
    }
  }

  private void keyword(Token token) {
    Level level = levels.element();
    String word = token.in(text);
    if (word.equals("a") && level.expected == Expected.PREDICATE) {
      predicate(level, Optional.of(RDF.Nodes.type));
      return;
    }
    switch (word.toUpperCase(Locale.ROOT)) {
      case "PREFIX" -> level.expected = Expected.PREFIX;
      case "SELECT", "DISTINCT", "REDUCED" -> level.expected = Expected.PROJECTION;
      case "DESCRIBE" -> {
        level.expected = Expected.OBJECT;
        level.predicate = Optional.empty();
      }
      case "CONSTRUCT", "INSERT", "DELETE" -> level.template = true;
      case "WHERE" -> level.template = false;
      case "FROM", "NAMED", "GRAPH", "SERVICE", "USING", "WITH", "INTO" ->
          level.expected = Expected.GRAPH;
      case "FILTER", "BIND", "HAVING", "BY" -> level.expected = Expected.EXPRESSION;
      case "GROUP", "ORDER", "LIMIT", "OFFSET" -> level.expected = Expected.MODIFIER;
      case "OPTIONAL", "UNION", "MINUS", "VALUES" -> begin(level);
      case "TRUE", "FALSE" -> term(word, token);
      default -> {}
    }
  }

  private void term(String word, Token token) {
    Level level = levels.element();
    switch (level.expected) {
      case SUBJECT, CLAUSE -> subject(level, word);
      case PREDICATE -> predicate(level, node(token));
      case OBJECT -> object(level, word, node(token));
      case GRAPH ->
          level.expected = level.bracket.isEmpty() ? Expected.PROJECTION : Expected.CLAUSE;
      case PREFIX -> {
        if (token.kind() == Kind.IRI) {
          level.expected = Expected.FORM;
        }
      }
      case FORM, PROJECTION, CLASS, EXPRESSION, MODIFIER, NOTHING -> {}
    }
  }

  private void mark(String mark) {
    Level level = levels.element();
    switch (mark) {
      case "{" -> {
        boolean template = level.template;
        open(mark, Expected.SUBJECT).template = template;
      }
      case "[" -> open(mark, Expected.PREDICATE).subject = "[" + blanks++;
      case "{|", "<<", "<<(" ->
          open(mark, mark.equals("{|") ? Expected.PREDICATE : Expected.SUBJECT);
      case "(" -> {
        boolean triple = !level.bracket.isEmpty() && !level.bracket.equals("(e");
        switch (level.expected) {
          case PREDICATE -> {
            Level path = open("(p", Expected.PREDICATE);
            path.subject = level.subject;
          }
          case SUBJECT, OBJECT, CLAUSE -> open(triple ? "(o" : "(e", Expected.EXPRESSION);
          default -> open("(e", Expected.EXPRESSION);
        }
      }
      case "}", "]", ")", "|}", ">>", ")>>" -> close(mark);
      case "." -> {
        if (level.bracket.equals("{")) {
          begin(level);
        }
      }
      case ";" -> {
        if (!level.bracket.startsWith("(")) {
          level.expected = level.bracket.isEmpty() ? Expected.FORM : Expected.PREDICATE;
          level.inverse = false;
          level.step = false;
          level.first = Optional.empty();
          level.predicate = Optional.empty();
        }
      }
      case "," -> {
        if (level.expected == Expected.CLAUSE) {
          level.expected = Expected.OBJECT;
        }
      }
      case "/", "|", "^", "!" -> path(level, mark);
      default -> {}
    }
  }

  private static void path(Level level, String mark) {
    boolean begun = level.expected == Expected.OBJECT;
    if (begun || level.expected == Expected.PREDICATE) {
      level.inverse |= mark.equals("^") || mark.equals("!");
      level.step = mark.equals("/");
      if (!begun) {
        level.first = Optional.empty();
      }
      level.expected = Expected.PREDICATE;
    }
  }

  private Level open(String bracket, Expected expected) {
    Level level = new Level(bracket, expected);
    levels.push(level);
    return level;
  }

  private void close(String mark) {
    if (levels.size() == 1) {
      return;
    }
    Level closed = levels.pop();
    Level level = levels.element();
    switch (closed.bracket) {
      case "{" -> {
        level.template = false;
        if (level.bracket.equals("{")) {
          begin(level);
          level.expected = Expected.CLAUSE;
        } else if (level.bracket.isEmpty()) {
          level.expected = Expected.MODIFIER;
        }
      }
      case "(p" -> {
        level.inverse = true;
        predicate(level, Optional.empty());
      }
      case "(e" -> {
        if (level.bracket.equals("{") && level.expected == Expected.EXPRESSION) {
          begin(level);
          level.expected = Expected.CLAUSE;
        }
      }
      case "{|" -> level.expected = Expected.CLAUSE;
      default -> {
        String word = closed.subject.isEmpty() ? mark : closed.subject;
        if (level.expected == Expected.OBJECT) {
          object(level, word, Optional.empty());
        } else if (level.expected == Expected.SUBJECT || level.expected == Expected.CLAUSE) {
          subject(level, word);
        }
      }
    }
  }

  /// The next is a subject or a clause.
  private static void begin(Level level) {
    level.expected = Expected.SUBJECT;
    level.subject = "";
    level.predicate = Optional.empty();
    level.first = Optional.empty();
    level.inverse = false;
    level.step = false;
  }

  private static void subject(Level level, String word) {
    begin(level);
    level.subject = word.replace('$', '?');
    level.expected = Expected.PREDICATE;
  }

  private static void predicate(Level level, Optional<Node> predicate) {
    if (level.predicate.isEmpty() || level.expected == Expected.PREDICATE) {
      level.first = level.first.isEmpty() || level.predicate.isEmpty() ? predicate : level.first;
      level.predicate = level.inverse ? Optional.empty() : predicate;
      level.expected = level.bracket.equals("(p") ? Expected.PREDICATE : Expected.OBJECT;
    }
  }

  private void object(Level level, String word, Optional<Node> term) {
    if (!level.template && level.first.isPresent() && level.predicate.isPresent()) {
      said.add(
          new Said(
              level.subject,
              level.first.get(),
              level.predicate.get(),
              word.replace('$', '?'),
              term));
    }
    level.expected =
        level.subject.isEmpty() && level.bracket.isEmpty() ? Expected.OBJECT : Expected.CLAUSE;
  }

  private Optional<Node> node(Token token) {
    return switch (token.kind()) {
      case IRI, NAME -> names.node(token.in(text));
      case COMMENT, STRING, LANGUAGE, VARIABLE, BLANK, NUMBER, KEYWORD, WORD, MARK ->
          Optional.empty();
    };
  }
}
