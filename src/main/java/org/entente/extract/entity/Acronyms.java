package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.entity.SpottedName.Kind;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// The acronyms that an article itself explains: "the Joint Trade Commission (JTC)", "JTC (Joint
/// Trade Commission)", "the Joint Trade Commission, or JTC,". They hold in the whole article, in
/// its headline too.
final class Acronyms {

  /// A name written out.
  ///
  /// @param sentence the sentence's index
  record LongForm(int sentence, SpottedName name) {}

  private static final int LONGEST = 8;

  private final Map<String, LongForm> longForms = new HashMap<>();

  Optional<LongForm> longForm(String letters) {
    return Optional.ofNullable(longForms.get(letters));
  }

  /// Notes what the sentence explains.
  ///
  /// @return its names, a bracketed acronym cut off from the name that it explains
  List<SpottedName> note(Sentence sentence, List<SpottedName> names) {
    List<SpottedName> whole = names.stream().map(name -> withoutBracket(sentence, name)).toList();
    for (SpottedName name : whole) {
      explained(sentence, name).ifPresent(letters -> define(letters, sentence, name));
      for (SpottedName next : whole) {
        if (next.first() == name.end() + 1 && isReversed(sentence, name, next)) {
          define(sentence.tokens().get(name.first()).form(), sentence, next);
        }
      }
    }
    return whole;
  }

  private void define(String letters, Sentence sentence, SpottedName name) {
    longForms.putIfAbsent(letters, new LongForm(sentence.index(), name));
  }

  /// The names with those that no one spotted: words that are a known acronym.
  List<SpottedName> complete(Sentence sentence, List<SpottedName> names) {
    List<SpottedName> all = new ArrayList<>(names);
    for (Token token : sentence.tokens()) {
      int at = token.index();
      if (longForms.containsKey(token.form())
          && names.stream().noneMatch(name -> name.overlaps(at, at + 1))) {
        all.add(SpottedName.of(at, at + 1, Kind.ORGANIZATION));
      }
    }
    return SpottedName.sorted(all);
  }

  private static SpottedName withoutBracket(Sentence sentence, SpottedName name) {
    for (int at = name.first() + 1; at < name.end(); at++) {
      if (sentence.tokens().get(at).form().equals("(") && name.kind() == Kind.ORGANIZATION) {
        return SpottedName.of(name.first(), at, Kind.ORGANIZATION);
      }
    }
    return name;
  }

  /// The acronym that follows the name in brackets or after "or".
  private static Optional<String> explained(Sentence sentence, SpottedName name) {
    List<Token> tokens = sentence.tokens();
    int at = name.end();
    if (!canBeShort(name)) {
      return Optional.empty();
    }
    if (is(tokens, at, "(") && is(tokens, at + 2, ")")) {
      String letters = tokens.get(at + 1).form();
      boolean body = name.kind() != Kind.KNOWN;
      return Optional.of(letters)
          .filter(it -> isShort(it) && (body || areInitials(it, tokens, name)));
    }
    int or = is(tokens, at, ",") ? at + 1 : at;
    if (is(tokens, or, "or") && or + 1 < tokens.size()) {
      int last = is(tokens, or + 1, "the") ? or + 2 : or + 1;
      return last < tokens.size()
          ? Optional.of(tokens.get(last).form())
              .filter(it -> isShort(it) && areInitials(it, tokens, name))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean canBeShort(SpottedName name) {
    return name.end() - name.first() > 1
        && switch (name.kind()) {
          case ORGANIZATION, MINISTRY, KNOWN -> true;
          case PERSON, PLACE, GROUP -> false;
        };
  }

  private static boolean isReversed(Sentence sentence, SpottedName acronym, SpottedName full) {
    List<Token> tokens = sentence.tokens();
    return acronym.end() - acronym.first() == 1
        && canBeShort(full)
        && is(tokens, acronym.end(), "(")
        && is(tokens, full.end(), ")")
        && areInitials(tokens.get(acronym.first()).form(), tokens, full);
  }

  private static boolean is(List<Token> tokens, int at, String form) {
    return at < tokens.size() && tokens.get(at).form().equalsIgnoreCase(form);
  }

  /// Two letters or more, most of them capitals: "JTC", "J.T.C.", "MoD".
  private static boolean isShort(String word) {
    String letters = word.replaceAll("[.-]", "");
    long capitals = letters.chars().filter(Character::isUpperCase).count();
    return letters.length() >= 2
        && letters.length() <= LONGEST
        && letters.chars().allMatch(Character::isLetter)
        && capitals * 2 > letters.length();
  }

  /// Whether the capitals of the acronym begin words of the name in this order, the first of them
  /// the name's first word, and no capitalised word is left over.
  static boolean areInitials(String acronym, List<Token> tokens, SpottedName name) {
    String letters = acronym.replaceAll("[^\\p{Lu}]", "");
    int next = 0;
    for (int at = name.first(); at < name.end(); at++) {
      String form = tokens.get(at).form();
      for (String part : List.of(form.split("-", -1))) {
        boolean fits =
            next < letters.length()
                && !part.isEmpty()
                && Character.toUpperCase(part.charAt(0)) == letters.charAt(next);
        if (fits) {
          next++;
        } else if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
          return false;
        }
      }
    }
    return letters.length() > 1 && next == letters.length();
  }
}
