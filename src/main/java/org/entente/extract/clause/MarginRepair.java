package org.entente.extract.clause;

import java.util.Locale;
import java.util.Optional;
import org.entente.text.Token;

/// Takes out of the clause what only stands at its margin: the place that a report begins with, and
/// words in brackets.
final class MarginRepair {

  private static final int LONGEST_PLACE = 6;

  private MarginRepair() {}

  /// "OSLO, Norway - Dozens of students marched": what stands before the dash names where the
  /// report was written. It hangs on the verb as a circumstance, and what follows the dash stands
  /// where the place stood.
  static void placeBeforeReport(Parse parse, Token dash) {
    int at = dash.index();
    if (at == 0 || at > LONGEST_PLACE || !isDash(parse, dash) || !isPlace(parse, at)) {
      return;
    }
    Optional<Token> outer = Optional.empty();
    for (int before = 0; before < at; before++) {
      Token token = parse.token(before);
      if (token.head() >= at || token.isRoot()) {
        outer = Optional.of(token);
        break;
      }
    }
    if (outer.isEmpty() || outer.get().isRoot()) {
      return;
    }
    Token place = outer.get();
    Token head = parse.token(place.head());
    if (!head.isVerb() && !place.relation().matches("compound|nmod|amod|appos|dep")) {
      return;
    }
    if (place.relation().equals("nsubj")) {
      governedAcross(parse, at)
          .filter(Token::isNoun)
          .ifPresent(subject -> parse.set(subject.index(), head.index(), "nsubj"));
    }
    Token verb = head;
    while (!verb.isVerb() && !verb.isRoot()) {
      verb = parse.token(verb.head());
    }
    parse.set(place.index(), verb.index(), "npadvmod");
    parse.set(at, verb.index(), "punct");
  }

  private static boolean isDash(Parse parse, Token dash) {
    boolean spaced =
        parse.token(dash.index() - 1).span().end() < dash.span().start()
            && dash.index() + 1 < parse.size()
            && dash.span().end() < parse.token(dash.index() + 1).span().start();
    return spaced && dash.form().matches("-|--|–|—");
  }

  /// Whether all before the dash is capitalised, and the first word in capitals throughout.
  private static boolean isPlace(Parse parse, int dash) {
    for (int at = 0; at < dash; at++) {
      Token token = parse.token(at);
      boolean capital = Character.isUpperCase(token.form().charAt(0));
      if (!capital && !token.form().matches("[,./()-]")) {
        return false;
      }
    }
    String first = parse.token(0).form();
    return first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
  }

  /// What follows the dash and hangs on what stands before it.
  private static Optional<Token> governedAcross(Parse parse, int dash) {
    for (int at = dash + 1; at < parse.size(); at++) {
      Token token = parse.token(at);
      if (!token.isRoot() && token.head() < dash) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /// "Senator Jane Doe (D) said": what stands in brackets right before a verb is taken for its
  /// subject; the noun before the brackets is.
  static void bracketAsSubject(Parse parse, Token bracketed) {
    int at = bracketed.index();
    if (!bracketed.relation().equals("nsubj") || bracketed.isRoot() || at < 2) {
      return;
    }
    Token verb = parse.token(bracketed.head());
    boolean enclosed =
        parse.token(at - 1).tag().equals("-LRB-")
            && at + 1 < parse.size()
            && parse.token(at + 1).tag().equals("-RRB-");
    if (!enclosed || !verb.relation().matches("relcl|acl|appos|dep") || verb.isRoot()) {
      return;
    }
    Token noun = parse.token(verb.head());
    if (!noun.isNoun() || noun.index() > at) {
      return;
    }
    Token top = noun;
    while (top.relation().equals("appos") && !top.isRoot()) {
      top = parse.token(top.head());
    }
    Token subject = top.isRoot() ? top : noun;
    parse.set(at, noun.index(), "appos");
    parse.set(verb.index(), subject.head(), subject.isRoot() ? "root" : subject.relation());
    parse.set(subject.index(), verb.index(), "nsubj");
  }
}
