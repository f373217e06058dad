package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.entity.SpottedName.Kind;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.gazetteer.GazetteerMatch;
import org.entente.extract.gazetteer.Reading;
import org.entente.extract.gazetteer.Reading.Form;
import org.entente.text.Name;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// Decides which words of a sentence are names, between what the gazetteer knows, what the name
/// finder sees and what stands behind a title. Thread-safe.
final class NameSpotter {

  private static final Set<String> HONORIFICS = Set.copyOf(WordFile.lines("honorifics.txt"));

  private final Gazetteer gazetteer;
  private final RoleNouns roles;

  NameSpotter(Gazetteer gazetteer, RoleNouns roles) {
    this.gazetteer = gazetteer;
    this.roles = roles;
  }

  /// The names in order, not overlapping.
  List<SpottedName> spot(Sentence sentence, List<GazetteerMatch> offices) {
    return new Spotting(sentence, offices).run();
  }

  static boolean isHonorific(Token token) {
    return HONORIFICS.contains(token.form());
  }

  private final class Spotting {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<GazetteerMatch> offices;
    private final List<GazetteerMatch> known;
    private final boolean[] taken;
    private final boolean[] covered;
    private final List<SpottedName> names = new ArrayList<>();

    Spotting(Sentence sentence, List<GazetteerMatch> offices) {
      this.sentence = sentence;
      this.tokens = sentence.tokens();
      this.offices = offices;
      this.taken = new boolean[tokens.size()];
      this.known =
          gazetteer.names(sentence).stream()
              .filter(this::isNominal)
              .flatMap(match -> beforeTitle(match).stream())
              .toList();
      this.covered = new boolean[tokens.size()];
      for (GazetteerMatch match : known) {
        Arrays.fill(covered, match.first(), match.end(), true);
      }
    }

    List<SpottedName> run() {
      sentence.names().forEach(this::person);
      offices.forEach(this::titled);
      sentence.names().stream().filter(this::isLong).forEach(this::organization);
      bodies();
      sentence.names().forEach(this::organization);
      for (GazetteerMatch match : known) {
        if (free(match.first(), match.end())) {
          add(SpottedName.known(match));
        }
      }
      sentence.names().forEach(this::placeOrGroup);
      names.sort(Comparator.comparingInt(SpottedName::first));
      return names;
    }

    /// Of "Peru Defence Minister" the first word is the country, even where "Peru Defence" is known
    /// as another name of its ministry.
    private Optional<GazetteerMatch> beforeTitle(GazetteerMatch match) {
      for (GazetteerMatch office : offices) {
        if (office.first() > match.first()
            && office.first() < match.end()
            && office.end() > match.end()) {
          StringBuilder rest = new StringBuilder();
          tokens.subList(match.first(), office.first()).forEach(it -> rest.append(it.form()));
          List<Reading> readings = gazetteer.readings(rest.toString());
          return readings.isEmpty()
              ? Optional.empty()
              : Optional.of(new GazetteerMatch(match.first(), office.first(), readings));
        }
      }
      return Optional.of(match);
    }

    /// "Polish the silver" names nobody.
    private boolean isNominal(GazetteerMatch match) {
      return match.end() - match.first() > 1
          || !(tokens.get(match.first()).isVerb() && match.first() == 0);
    }

    private void person(Name name) {
      if (name.type() != org.entente.text.NameType.PERSON) {
        return;
      }
      int first = name.first();
      int end = name.end();
      while (end > first && tokens.get(end - 1).tag().equals("POS")) {
        end--;
      }
      int stripped = first;
      while (stripped < end && (stripped = stripTitle(stripped, end)) > first) {
        first = stripped;
      }
      if (first >= end || isKnown(first, end)) {
        return;
      }
      add(SpottedName.of(first, end, Kind.PERSON));
    }

    /// Whether the words are in the gazetteer and no person's name around is wider.
    private boolean isKnown(int first, int end) {
      return known.stream().anyMatch(match -> match.first() <= first && end <= match.end())
          && !followsTitle(first);
    }

    private boolean followsTitle(int first) {
      return offices.stream().anyMatch(office -> office.end() == first)
          || (first > 0 && isHonorific(tokens.get(first - 1)));
    }

    /// Passes over a title, honorific or nationality that the name finder took for the name's
    /// start.
    private int stripTitle(int first, int end) {
      if (isHonorific(tokens.get(first))) {
        return first + 1;
      }
      for (GazetteerMatch office : offices) {
        if (office.first() <= first && office.end() > first && office.end() < end) {
          return office.end();
        }
      }
      for (GazetteerMatch match : known) {
        boolean leads = match.first() == first && match.end() < end;
        if (leads
            && (match.as(Form.ADJECTIVE).isPresent()
                || offices.stream().anyMatch(office -> office.first() == match.end()))) {
          return match.end();
        }
      }
      return first;
    }

    /// A name behind a title that the name finder missed, in lower case too if nothing else can be
    /// meant: "President Xi", "by president xi".
    private void titled(GazetteerMatch office) {
      int first = office.end();
      int end = first;
      while (end < tokens.size()
          && !taken[end]
          && isCapital(tokens.get(end))
          && tokens.get(end).tag().startsWith("NNP")
          && !isCovered(end)
          && offices.stream().noneMatch(other -> other.first() == first)) {
        end++;
      }
      if (end > first) {
        add(SpottedName.of(first, end, Kind.PERSON));
      } else if (first < tokens.size() && isLowerCaseName(office, first)) {
        add(SpottedName.of(first, first + 1, Kind.PERSON));
      }
    }

    private boolean isLowerCaseName(GazetteerMatch office, int at) {
      Token name = tokens.get(at);
      Token title = tokens.get(at - 1);
      boolean bare = office.first() == 0 || !isDetermined(office.first());
      boolean last = at + 1 == tokens.size() || !tokens.get(at + 1).isNoun();
      return bare
          && last
          && !taken[at]
          && !isCovered(at)
          && (name.tag().equals("NN") || name.tag().equals("NNP"))
          && !title.tag().equals("NNS")
          && title.head() == at
          && roles.kind(name.lemma()).isEmpty()
          && offices.stream().noneMatch(other -> other.first() <= at && at < other.end());
    }

    private boolean isDetermined(int first) {
      String tag = tokens.get(first - 1).tag();
      return tag.equals("DT") || tag.equals("PRP$") || tag.equals("POS") || tag.startsWith("JJ");
    }

    /// Capitalised names that end in the word for a body, with the country before them.
    private void bodies() {
      for (int end = tokens.size(); end > 1; end--) {
        Token last = tokens.get(end - 1);
        if (taken[end - 1]
            || isTitle(end - 1)
            || !isCapital(last)
            || !last.isNoun()
            || !roles.isBody(last.lemma())) {
          continue;
        }
        int first = end - 1;
        while (first > 0 && joins(tokens.get(first - 1)) && !taken[first - 1]) {
          first--;
        }
        boolean whole = false;
        for (GazetteerMatch match : known) {
          whole |= match.first() <= end - 1 && match.end() >= end;
        }
        if (!whole && first < end - 1 && isSentenceNeutral(first)) {
          add(SpottedName.of(first, end, Kind.ORGANIZATION));
          end = first + 1;
        }
      }
    }

    private boolean isTitle(int token) {
      return offices.stream().anyMatch(it -> it.first() <= token && token < it.end());
    }

    private boolean isSentenceNeutral(int first) {
      return first > 0 || tokens.get(first).tag().startsWith("NNP") || isCovered(first);
    }

    private static boolean joins(Token token) {
      return isCapital(token)
          && (token.tag().startsWith("NNP") || token.tag().startsWith("JJ"))
          && !isHonorific(token);
    }

    /// A body's name with its remit ("Centre on Trade"), which the name finder sees better.
    private boolean isLong(Name name) {
      for (int at = name.first() + 1; at < name.end() - 1; at++) {
        if (tokens.get(at).tag().equals("IN")) {
          return true;
        }
      }
      return false;
    }

    /// "an ICBM" is a thing and no body.
    private boolean isCounted(int first, int end) {
      Token head = tokens.get(end - 1);
      if (end - first > 1 || head.tag().equals("NNS")) {
        return head.tag().equals("NNS") && end - first == 1;
      }
      return sentence.dependents(end - 1).stream()
          .anyMatch(it -> it.lemma().equals("a") || it.lemma().equals("an"));
    }

    private void organization(Name name) {
      boolean fits =
          switch (name.type()) {
            case ORG -> true;
            case PERSON, GPE, NORP, LOC, FAC, EVENT, LAW, DATE, MONEY, PERCENT -> false;
          };
      int first = name.first();
      int end = name.end();
      while (first < end && tokens.get(first).tag().equals("DT")) {
        first++;
      }
      while (end > first && tokens.get(end - 1).tag().equals("POS")) {
        end--;
      }
      if (!fits || first >= end || !free(first, end) || isCounted(first, end)) {
        return;
      }
      int from = first;
      int to = end;
      boolean office = offices.stream().anyMatch(title -> title.first() < to && from < title.end());
      boolean listed = known.stream().anyMatch(match -> match.end() >= to && match.first() < to);
      if (!office && !listed && isCapital(tokens.get(first))) {
        add(SpottedName.of(first, end, Kind.ORGANIZATION));
      }
    }

    private void placeOrGroup(Name name) {
      Kind kind =
          switch (name.type()) {
            case GPE, LOC, FAC -> Kind.PLACE;
            case NORP -> Kind.GROUP;
            case PERSON, ORG, EVENT, LAW, DATE, MONEY, PERCENT -> Kind.KNOWN;
          };
      int first = name.first();
      int end = name.end();
      while (first < end && tokens.get(first).tag().equals("DT")) {
        first++;
      }
      if (kind != Kind.KNOWN && first < end && free(first, end)) {
        add(SpottedName.of(first, end, kind));
      }
    }

    private boolean isCovered(int token) {
      return covered[token];
    }

    private boolean free(int first, int end) {
      for (int at = first; at < end; at++) {
        if (taken[at]) {
          return false;
        }
      }
      return true;
    }

    private void add(SpottedName name) {
      if (free(name.first(), name.end())) {
        names.add(name);
        for (int at = name.first(); at < name.end(); at++) {
          taken[at] = true;
        }
      }
    }
  }

  static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }
}
