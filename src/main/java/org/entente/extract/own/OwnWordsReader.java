package org.entente.extract.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.TextPosition;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.rule.Rule;
import org.entente.extract.rule.RuleTable;
import org.entente.extract.rule.RuleTableReader;

/// Reads one text of own words, line by line. The second column of a row says what it is: a part of
/// speech makes it a rule, a [NameKind] a name.
final class OwnWordsReader {

  private final String source;
  private final RuleTableReader rules;
  private final NameRowReader names;
  private final List<Problem> problems = new ArrayList<>();

  OwnWordsReader(String source, RuleTable shippedRules, Gazetteer shippedNames) {
    this.source = source;
    this.rules = RuleTableReader.onTopOf(shippedRules, source);
    this.names = new NameRowReader(source, shippedNames);
  }

  OwnWordsFile read(String text) {
    // An editor's byte order mark is no part of the first line.
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int number = 1;
    for (String line : bare.lines().toList()) {
      try {
        line(line, number);
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
      number++;
    }
    List<GazetteerEntry> entries = names.entries();
    return problems.isEmpty()
        ? new OwnWordsFile(new OwnWords(rules.rules(), entries), List.of())
        : new OwnWordsFile(OwnWords.NONE, problems);
  }

  private void line(String line, int number) {
    String bare = line.strip();
    if (bare.isEmpty() || bare.startsWith("#")) {
      return;
    }
    if (bare.startsWith("@")) {
      rules.line(line, number);
      return;
    }
    int bar = line.indexOf('|');
    if (bar < 0) {
      throw problem(
          number,
          1,
          "This is no row",
          "Write name | kind | …, @group = words, or begin a comment with #.");
    }
    String kind = line.substring(bar + 1).split("\\|", 2)[0];
    Optional<NameKind> name = NameKind.of(kind.strip());
    if (name.isPresent()) {
      names.read(line, number, name.get());
    } else if (isPart(kind.strip())) {
      rules.line(line, number);
    } else {
      int column = bar + 2 + kind.length() - kind.stripLeading().length();
      throw problem(
          number,
          column,
          "There is no kind of row " + kind.strip(),
          "Take one of: " + kinds() + ".");
    }
  }

  private static boolean isPart(String word) {
    return Arrays.stream(Rule.Part.values()).anyMatch(part -> inWords(part).equals(word));
  }

  private static String kinds() {
    return Stream.concat(
            Arrays.stream(Rule.Part.values()).map(OwnWordsReader::inWords),
            Arrays.stream(NameKind.values()).map(NameKind::inWords))
        .collect(Collectors.joining(", "));
  }

  private static String inWords(Rule.Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private ProblemException problem(int line, int column, String what, String advice) {
    return new ProblemException(Problem.at(new TextPosition(line, column), what, source, advice));
  }
}
