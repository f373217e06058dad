package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.gazetteer.GazetteerMatch;
import org.entente.text.Token;

/// Reads the title around a person's name in one sentence: "Peruvian Oil Minister N.", "N., the
/// foreign minister of Peru,", "Peru's president, N.", "the president of Peru, N.".
final class TitleReader {

  private static final Set<String> FORMER = Set.copyOf(WordFile.lines("former.txt"));
  private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "from");
  private static final int LONGEST_APPOSITION = 7;

  private final List<Token> tokens;
  private final List<GazetteerMatch> offices;
  private final List<SpottedName> names;

  /// @param offices the sentence's titles, @param names its names, both in order
  TitleReader(List<Token> tokens, List<GazetteerMatch> offices, List<SpottedName> names) {
    this.tokens = tokens;
    this.offices = offices;
    this.names = names;
  }

  Optional<Title> around(SpottedName person) {
    return before(person).or(() -> after(person));
  }

  private Optional<Title> before(SpottedName person) {
    int at = person.first();
    if (at > 0 && NameSpotter.isHonorific(tokens.get(at - 1))) {
      at--;
    }
    boolean comma = at > 0 && tokens.get(at - 1).form().equals(",");
    int end = comma ? at - 1 : at;
    for (GazetteerMatch office : offices) {
      if (office.end() > end) {
        break;
      }
      if (office.end() == end) {
        return Optional.of(leftOf(office, end)).filter(title -> !comma || title.body().isPresent());
      }
      if (end - office.end() <= 6 && LINKS.contains(lower(office.end()))) {
        Optional<SpottedName> body = nameFrom(office.end() + 1);
        if (body.isPresent() && body.get().end() == end) {
          return Optional.of(
              new Title(
                  office.readings().getFirst().entry(),
                  portfolio(office),
                  body,
                  startOf(office),
                  end,
                  isFormer(startOf(office))));
        }
        if (!comma && body.isEmpty() && isNounRun(office.end() + 1, end)) {
          Title title = leftOf(office, end);
          String words = join(office.end() + 1, end);
          return Optional.of(
              new Title(title.office(), words, title.body(), title.first(), end, title.former()));
        }
      }
    }
    return Optional.empty();
  }

  /// The title whose words for the office are the match, with what stands left of them.
  Title leftOf(GazetteerMatch office, int end) {
    int start = startOf(office);
    boolean former = isFormer(start);
    int at = start;
    while (at > 0 && isModifier(tokens.get(at - 1)) && nameUpTo(at).isEmpty()) {
      at--;
      former |= FORMER.contains(lower(at));
    }
    int bodyEnd = at > 0 && tokens.get(at - 1).tag().equals("POS") ? at - 1 : at;
    Optional<SpottedName> body = nameUpTo(bodyEnd);
    int first = body.map(SpottedName::first).orElse(at);
    former |= isFormer(first);
    return new Title(
        office.readings().getFirst().entry(), portfolio(office), body, first, end, former);
  }

  /// The title with what stands left of it, or else behind it: "president of Nigeria".
  Title predicate(GazetteerMatch office) {
    Title title = leftOf(office, office.end());
    int end = office.end();
    if (title.body().isEmpty() && end < tokens.size() && LINKS.contains(lower(end))) {
      Optional<SpottedName> body = nameFrom(end + 1);
      int last = body.map(SpottedName::end).orElse(end);
      return new Title(
          title.office(), title.portfolio(), body, title.first(), last, title.former());
    }
    return title;
  }

  private Optional<Title> after(SpottedName person) {
    int at = person.end();
    if (at + 1 >= tokens.size() || !tokens.get(at).form().equals(",")) {
      return Optional.empty();
    }
    for (GazetteerMatch office : offices) {
      if (office.first() > at + LONGEST_APPOSITION) {
        break;
      }
      if (office.first() > at && isApposition(at + 1, office)) {
        Title title = leftOf(office, office.end());
        Optional<SpottedName> body = title.body().filter(name -> name.first() > at);
        int end = office.end();
        if (body.isEmpty() && end < tokens.size() && LINKS.contains(lower(end))) {
          body = nameFrom(end + 1);
          end = body.map(SpottedName::end).orElse(end);
        }
        boolean determined = tokens.get(at + 1).tag().equals("DT");
        if (body.isEmpty() && !determined && end < tokens.size() && !isStop(end)) {
          return Optional.empty();
        }
        return Optional.of(
            new Title(title.office(), title.portfolio(), body, at + 1, end, title.former()));
      }
    }
    return Optional.empty();
  }

  private boolean isApposition(int first, GazetteerMatch office) {
    for (int at = first; at < office.first(); at++) {
      Token token = tokens.get(at);
      boolean fits =
          token.isNoun()
              || token.tag().startsWith("JJ")
              || token.tag().equals("DT")
              || token.tag().equals("POS")
              || token.tag().equals("HYPH")
              || token.tag().equals("PRP$");
      if (!fits) {
        return false;
      }
    }
    // In a list the title belongs to the name that follows it.
    boolean opensName =
        names.stream()
            .anyMatch(
                name ->
                    name.kind() == SpottedName.Kind.PERSON
                        && name.overlaps(first, office.end() + 1));
    return !opensName;
  }

  private boolean isStop(int at) {
    String tag = tokens.get(at).tag();
    return tag.equals(",") || tag.equals(".") || tag.equals(":") || tag.equals("CC");
  }

  /// Where the office's own words begin: further nouns before a minister or secretary name his
  /// portfolio.
  private int startOf(GazetteerMatch office) {
    int first = office.first();
    while (first > 0 && office.first() - first < 3 && isPortfolio(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isPortfolio(int at) {
    Token token = tokens.get(at);
    return token.isNoun()
        && !FORMER.contains(lower(at))
        && names.stream().noneMatch(name -> name.overlaps(at, at + 1));
  }

  private String portfolio(GazetteerMatch office) {
    return join(startOf(office), office.first());
  }

  private static boolean isModifier(Token token) {
    return (token.tag().startsWith("JJ")
            || token.tag().equals("HYPH")
            || token.tag().equals("RB")
            || token.tag().equals("VBN")
            || FORMER.contains(token.form().toLowerCase(Locale.ROOT)))
        && !NameSpotter.isCapital(token);
  }

  private boolean isFormer(int at) {
    int before = at > 0 && tokens.get(at - 1).tag().equals("HYPH") ? at - 2 : at - 1;
    return before >= 0 && FORMER.contains(lower(before));
  }

  private boolean isNounRun(int first, int end) {
    if (end <= first) {
      return false;
    }
    for (int at = first; at < end; at++) {
      Token token = tokens.get(at);
      if (!token.isNoun() && !token.tag().equals("CC") && !token.tag().startsWith("JJ")) {
        return false;
      }
    }
    return NameSpotter.isCapital(tokens.get(first));
  }

  private Optional<SpottedName> nameUpTo(int end) {
    return names.stream().filter(name -> name.end() == end && isBody(name)).findFirst();
  }

  private Optional<SpottedName> nameFrom(int first) {
    int start = first < tokens.size() && tokens.get(first).tag().equals("DT") ? first + 1 : first;
    return names.stream().filter(name -> name.first() == start && isBody(name)).findFirst();
  }

  private static boolean isBody(SpottedName name) {
    return switch (name.kind()) {
      case KNOWN, ORGANIZATION, MINISTRY -> true;
      case PERSON, PLACE, GROUP -> false;
    };
  }

  private String join(int first, int end) {
    List<String> words = new ArrayList<>();
    for (int at = first; at < end; at++) {
      words.add(tokens.get(at).form());
    }
    return String.join(" ", words);
  }

  private String lower(int at) {
    return tokens.get(at).form().toLowerCase(Locale.ROOT);
  }
}
