package org.entente.extract.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.TextPosition;

/// Reads rule tables; the head of `groups.txt` beside this class tells their format.
public final class RuleTableReader {

  /// The files that come with the program, one for each kind of event. Their order is the order of
  /// the rules, and a file may use the word groups of those before it.
  private static final List<String> SHIPPED =
      List.of(
          "groups.txt",
          "firmness.txt",
          "agree.txt",
          "support.txt",
          "consult.txt",
          "cooperate.txt",
          "aid.txt",
          "concede.txt",
          "request.txt",
          "accuse.txt",
          "reject.txt",
          "threaten.txt",
          "protest.txt",
          "sanction.txt",
          "mobilize.txt",
          "coerce.txt",
          "assault.txt",
          "statements.txt",
          "measures.txt");

  private String source = "";
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private RuleTableReader() {}

  /// The table that comes with the program.
  public static RuleTable shipped() {
    RuleTableReader reader = new RuleTableReader();
    for (String file : SHIPPED) {
      try (InputStream in = RuleTableReader.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new ProblemException(
              Problem.internal("The rule table is missing", file, "Install the program anew."));
        }
        reader.add(new InputStreamReader(in, StandardCharsets.UTF_8), file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return reader.table();
  }

  /// @param source what the text is called in messages
  /// @throws ProblemException where the text breaks the format, with line and column
  public static RuleTable read(Reader text, String source) throws IOException {
    RuleTableReader reader = new RuleTableReader();
    reader.add(text, source);
    return reader.table();
  }

  /// Begins a text whose rows come on top of those of `table`: they may use its word groups.
  ///
  /// @param source what the text is called in messages
  public static RuleTableReader onTopOf(RuleTable table, String source) {
    RuleTableReader reader = new RuleTableReader();
    reader.source = source;
    reader.groups.putAll(table.groups());
    return reader;
  }

  /// The rules read so far, in their order.
  public List<Rule> rules() {
    return List.copyOf(rules);
  }

  private void add(Reader text, String name) throws IOException {
    source = name;
    BufferedReader lines = new BufferedReader(text);
    String line = lines.readLine();
    for (int number = 1; line != null; number++, line = lines.readLine()) {
      line(line, number);
    }
  }

  /// What the text that is being read is called.
  String source() {
    return source;
  }

  private RuleTable table() {
    return new RuleTable(rules, groups);
  }

  /// Reads one line: a rule, a word group, a comment or nothing.
  ///
  /// @param number its number, from 1
  /// @throws ProblemException where the line breaks the format, with its column; it is then left
  ///   out
  public void line(String line, int number) {
    String bare = line.strip();
    if (bare.isEmpty() || bare.startsWith("#")) {
      return;
    }
    if (bare.startsWith("@")) {
      group(line, number);
      return;
    }
    Rule rule = new RowReader(this, line, number).read();
    if (!ids.add(rule.id())) {
      throw problem(number, 1, "Two rules are called " + rule.id(), "Give this row its own name.");
    }
    rules.add(rule);
  }

  private void group(String line, int number) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw problem(
          number,
          line.length(),
          "The word group has no words",
          "Write @name = word word …, or @name += word … to add to a group.");
    }
    boolean adds = line.charAt(equals - 1) == '+';
    String name = line.substring(1, adds ? equals - 1 : equals).strip();
    Set<String> words = new LinkedHashSet<>();
    if (adds) {
      words.addAll(groups.getOrDefault(name, Set.of()));
    }
    int column = equals + 2;
    for (String word : line.substring(equals + 1).strip().split("\\s+", -1)) {
      if (word.startsWith("@")) {
        words.addAll(named(word.substring(1), number, column));
      } else {
        words.add(word);
      }
    }
    groups.put(name, words);
  }

  /// The words of a group.
  Set<String> named(String name, int number, int column) {
    Set<String> words = groups.get(name);
    if (words == null) {
      throw problem(
          number, column, "No word group is called @" + name, "Define it above this line.");
    }
    return words;
  }

  ProblemException problem(int number, int column, String what, String advice) {
    return new ProblemException(
        Problem.at(new TextPosition(number, Math.max(1, column)), what, source, advice));
  }
}
