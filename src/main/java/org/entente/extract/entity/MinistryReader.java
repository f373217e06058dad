package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.gazetteer.Reading;
import org.entente.extract.record.EntityType;
import org.entente.text.Token;

/// Reads the name of a ministry around the word "ministry", capitalised or not.
final class MinistryReader {

  private static final int WIDEST = 8;

  /// Words that tell nothing of the portfolio.
  private static final Set<String> EMPTY =
      Set.of(
          "ministry",
          "of",
          "for",
          "the",
          "and",
          "affairs",
          "affair",
          "national",
          "'s",
          "’s",
          "union",
          "federal",
          "central",
          ",");

  /// One spelling for portfolios that go by several.
  private static final Map<String, String> SPELLINGS =
      Map.of(
          "defense", "defence",
          "labor", "labour",
          "external", "foreign",
          "exterior", "foreign",
          "home", "interior",
          "internal", "interior",
          "economic", "economy",
          "environmental", "environment");

  private final Gazetteer gazetteer;

  MinistryReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The ministry whose word "ministry" is the token; empty too where no portfolio is told.
  Optional<Ministry> at(List<Token> tokens, int at) {
    if (!tokens.get(at).form().equalsIgnoreCase("ministry")) {
      return Optional.empty();
    }
    int first = at;
    while (first > 0 && at - first < WIDEST && isModifier(tokens, first - 1, first)) {
      first--;
    }
    int end = at + 1;
    Optional<GazetteerEntry> country = Optional.empty();
    int skipped = first;
    for (int width = Math.min(3, at - first); width > 0 && country.isEmpty(); width--) {
      country = country(tokens, first, first + width);
      skipped = country.isPresent() ? first + width : first;
    }
    if (country.isEmpty() && first > 1 && tokens.get(first - 1).tag().equals("POS")) {
      for (int width = 3; width > 0 && country.isEmpty(); width--) {
        country = country(tokens, Math.max(0, first - 1 - width), first - 1);
      }
    }
    int from = skipped;
    int to = at;
    List<String> words = new ArrayList<>(words(tokens, from, to));
    while (isLink(tokens, end)) {
      int start = tokens.get(end + 1).tag().equals("DT") ? end + 2 : end + 1;
      int stop = start;
      while (stop < tokens.size() && stop - start < WIDEST && isPortfolio(tokens, stop)) {
        stop++;
      }
      while (stop > start && !tokens.get(stop - 1).isNoun()) {
        stop--;
      }
      if (stop == start) {
        break;
      }
      Optional<GazetteerEntry> of = country(tokens, start, stop);
      if (of.isPresent()) {
        country = country.or(() -> of);
        end = words.isEmpty() ? end : stop;
        break;
      }
      if (!words.isEmpty()) {
        break;
      }
      words.addAll(words(tokens, start, stop));
      from = start;
      to = stop;
      end = stop;
    }
    String portfolio = String.join(" ", words);
    return portfolio.isEmpty()
        ? Optional.empty()
        : Optional.of(new Ministry(portfolio, title(tokens, from, to), country, first, end));
  }

  private static boolean isLink(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at).form().equals("of") || tokens.get(at).form().equals("for"));
  }

  private static boolean isModifier(List<Token> tokens, int at, int next) {
    Token token = tokens.get(at);
    boolean joined =
        token.form().equals("and")
            && at > 0
            && NameSpotter.isCapital(tokens.get(at - 1))
            && NameSpotter.isCapital(tokens.get(next))
            && tokens.get(at - 1).isNoun();
    return joined
        || token.isNoun()
        || (token.tag().equals("JJ") && !token.form().matches("new|same|former|then"));
  }

  private static boolean isPortfolio(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean joins =
        (token.form().equals("and") || token.form().equals(",")) && at + 1 < tokens.size();
    return token.isNoun()
        || token.tag().equals("JJ")
        || (joins
            && tokens.get(at + 1).isNoun()
            && NameSpotter.isCapital(tokens.get(at + 1))
            && NameSpotter.isCapital(tokens.get(at - 1)));
  }

  private Optional<GazetteerEntry> country(List<Token> tokens, int first, int end) {
    return country(
        gazetteer,
        tokens.subList(first, end).stream().map(Token::form).collect(Collectors.joining()));
  }

  private static Optional<GazetteerEntry> country(Gazetteer gazetteer, String words) {
    return gazetteer.readings(words).stream()
        .map(Reading::entry)
        .filter(entry -> entry.type() == EntityType.COUNTRY)
        .findFirst();
  }

  private static List<String> words(List<Token> tokens, int first, int end) {
    return tokens.subList(first, end).stream()
        .map(token -> token.form().toLowerCase(Locale.ROOT))
        .filter(word -> !EMPTY.contains(word))
        .map(word -> SPELLINGS.getOrDefault(word, word))
        .toList();
  }

  private static String title(List<Token> tokens, int first, int end) {
    return tokens.subList(first, end).stream()
        .map(Token::form)
        .map(
            word ->
                word.equals("and") || word.equals("of")
                    ? word
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "))
        .replaceAll("(?: (?:Affairs|and))+$", "");
  }

  /// The portfolio that a ministry's name tells: "foreign" of "Russian Ministry of Foreign
  /// Affairs".
  static Optional<String> portfolio(Gazetteer gazetteer, String name) {
    if (!name.toLowerCase(Locale.ROOT).contains("ministry")) {
      return Optional.empty();
    }
    String words =
        List.of(name.replace("'s", "").split("\\s+", -1)).stream()
            .filter(word -> country(gazetteer, word).isEmpty())
            .filter(word -> !Set.of("North", "South").contains(word))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !EMPTY.contains(word))
            .map(word -> SPELLINGS.getOrDefault(word, word))
            .collect(Collectors.joining(" "));
    return Optional.of(words).filter(it -> !it.isEmpty());
  }
}
