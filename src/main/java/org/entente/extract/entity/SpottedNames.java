package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.extract.entity.SpottedName.Kind;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.gazetteer.GazetteerMatch;
import org.entente.extract.gazetteer.Reading;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// The names found so far in one sentence, none overlapping another, beside what the gazetteer
/// knows there. What is found first keeps its words.
final class SpottedNames {

  final Sentence sentence;
  final List<Token> tokens;
  final List<GazetteerMatch> offices;
  final List<GazetteerMatch> known;
  private final boolean[] taken;
  private final boolean[] covered;
  private final List<SpottedName> names = new ArrayList<>();

  /// @param offices the titles of offices in the sentence
  SpottedNames(Gazetteer gazetteer, Sentence sentence, List<GazetteerMatch> offices) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.offices = offices;
    this.taken = new boolean[tokens.size()];
    this.known =
        gazetteer.names(sentence).stream()
            .filter(this::isNominal)
            .filter(this::isWhole)
            .flatMap(match -> beforeTitle(gazetteer, match).stream())
            .toList();
    this.covered = new boolean[tokens.size()];
    for (GazetteerMatch match : known) {
      Arrays.fill(covered, match.first(), match.end(), true);
    }
  }

  /// "Polish the silver" names nobody.
  private boolean isNominal(GazetteerMatch match) {
    return match.end() - match.first() > 1
        || !(tokens.get(match.first()).isVerb() && match.first() == 0);
  }

  /// A word that may mean something else is not meant in a longer name: the "House" of "Opera
  /// House".
  private boolean isWhole(GazetteerMatch match) {
    int before = match.first() - 1;
    return match.end() - match.first() > 1
        || before < 0
        || !match.readings().stream().allMatch(Reading::ambiguous)
        || !(tokens.get(before).tag().startsWith("NNP")
            && NameSpotter.isCapital(tokens.get(before))
            && tokens.get(before).relation().equals("compound")
            && !tokens.get(before).form().contains("."));
  }

  /// Of "Peru Defence Minister" the first word is the country, even where "Peru Defence" is known
  /// as another name of its ministry.
  private Optional<GazetteerMatch> beforeTitle(Gazetteer gazetteer, GazetteerMatch match) {
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

  /// Adds the name if all its words are free still.
  void add(SpottedName name) {
    if (isFree(name.first(), name.end())) {
      names.add(name);
      Arrays.fill(taken, name.first(), name.end(), true);
    }
  }

  boolean isTaken(int token) {
    return taken[token];
  }

  boolean isFree(int first, int end) {
    for (int at = first; at < end; at++) {
      if (taken[at]) {
        return false;
      }
    }
    return true;
  }

  /// Whether the word is part of a name that the gazetteer knows.
  boolean isKnown(int token) {
    return covered[token];
  }

  /// Whether the word is part of the title of an office.
  boolean isTitle(int token) {
    return offices.stream().anyMatch(it -> it.first() <= token && token < it.end());
  }

  void addKnown() {
    for (GazetteerMatch match : known) {
      add(SpottedName.known(match));
    }
  }

  /// Adds the words but for a leading article, if any are left.
  void addWithoutArticle(int first, int end, Kind kind) {
    int start = first;
    while (start < end && tokens.get(start).tag().equals("DT")) {
      start++;
    }
    if (start < end) {
      add(SpottedName.of(start, end, kind));
    }
  }

  /// The names in order.
  List<SpottedName> inOrder() {
    return names.stream().sorted(Comparator.comparingInt(SpottedName::first)).toList();
  }
}
