package org.entente.extract.entity;

import org.entente.extract.entity.SpottedName.Kind;
import org.entente.extract.gazetteer.GazetteerMatch;
import org.entente.text.Name;
import org.entente.text.NameType;
import org.entente.text.Token;

/// Finds the names of bodies that the gazetteer does not know in one sentence: capitalised words
/// that end in the word for a body, and what the name finder takes for an organisation.
final class BodySpotter {

  private final SpottedNames names;
  private final RoleNouns roles;

  BodySpotter(SpottedNames names, RoleNouns roles) {
    this.names = names;
    this.roles = roles;
  }

  /// Capitalised names that begin with the word for a body: "the Bank of the South", "Union for
  /// Peace".
  void withRemit() {
    for (int first = 0; first + 2 < names.tokens.size(); first++) {
      String link = token(first + 1).form();
      if (!(link.equals("of") || link.equals("for"))
          || !isBodyWord(first)
          || names.isTitle(first)) {
        continue;
      }
      int start = first;
      while (start > 0 && joins(token(start - 1)) && !names.isTaken(start - 1)) {
        start--;
      }
      int end = first + 2;
      if (token(end).form().equals("the")) {
        end++;
      }
      int remit = end;
      while (end < names.tokens.size() && joins(token(end))) {
        end++;
      }
      if (end > remit) {
        names.add(SpottedName.of(start, end, Kind.ORGANIZATION));
      }
    }
  }

  private boolean isBodyWord(int at) {
    Token token = token(at);
    return NameSpotter.isCapital(token)
        && token.tag().startsWith("NNP")
        && roles.isBody(token.lemma())
        && names.known.stream().noneMatch(match -> match.first() <= at && at < match.end());
  }

  /// Capitalised names that end in the word for a body, with the country before them.
  void capitalised() {
    for (int end = names.tokens.size(); end > 1; end--) {
      Token last = token(end - 1);
      if (names.isTaken(end - 1)
          || names.isTitle(end - 1)
          || !NameSpotter.isCapital(last)
          || !last.isNoun()
          || !roles.isBody(last.lemma())) {
        continue;
      }
      int first = end - 1;
      while (first > 0 && joins(token(first - 1)) && !names.isTaken(first - 1)) {
        first--;
      }
      boolean whole = false;
      for (GazetteerMatch match : names.known) {
        whole |= match.first() <= end - 1 && match.end() >= end;
      }
      boolean numbered =
          end < names.tokens.size()
              && (token(end).form().equals("One") || token(end).tag().equals("CD"));
      if (!whole && !numbered && first < end - 1 && isSentenceNeutral(first)) {
        names.add(SpottedName.of(first, end, Kind.ORGANIZATION));
        end = first + 1;
      }
    }
  }

  private boolean isSentenceNeutral(int first) {
    return first > 0 || token(first).tag().startsWith("NNP") || names.isKnown(first);
  }

  private static boolean joins(Token token) {
    return NameSpotter.isCapital(token)
        && (token.tag().startsWith("NNP") || token.tag().startsWith("JJ"))
        && !NameSpotter.isHonorific(token);
  }

  /// A body's name with its remit ("Centre on Trade"), which the name finder sees better.
  boolean hasRemit(Name name) {
    for (int at = name.first() + 1; at < name.end() - 1; at++) {
      if (token(at).tag().equals("IN")) {
        return true;
      }
    }
    return false;
  }

  void found(Name name) {
    int first = name.first();
    int end = name.end();
    while (first < end && token(first).tag().equals("DT")) {
      first++;
    }
    while (end > first && token(end - 1).tag().equals("POS")) {
      end--;
    }
    boolean weighty = end - first == 1 && NameSpotter.isWeighty(token(first));
    if (name.type() != NameType.ORG
        || weighty
        || first >= end
        || !names.isFree(first, end)
        || isCounted(first, end)) {
      return;
    }
    int from = first;
    int to = end;
    boolean office =
        names.offices.stream().anyMatch(title -> title.first() < to && from < title.end());
    boolean listed =
        names.known.stream().anyMatch(match -> match.end() >= to && match.first() < to);
    if (!office && !listed && NameSpotter.isCapital(token(first))) {
      names.add(SpottedName.of(first, end, Kind.ORGANIZATION));
    }
  }

  /// "an ICBM" is a thing and no body.
  private boolean isCounted(int first, int end) {
    Token head = token(end - 1);
    if (end - first > 1 || head.tag().equals("NNS")) {
      return head.tag().equals("NNS") && end - first == 1;
    }
    return names.sentence.dependents(end - 1).stream()
        .anyMatch(it -> it.lemma().equals("a") || it.lemma().equals("an"));
  }

  private Token token(int at) {
    return names.tokens.get(at);
  }
}
