package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.extract.own.OwnWordsFile;
import org.entente.extract.rule.Rule;
import org.entente.mapping.ArticlePipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente rules`: checks a file of own words, and shows which rules know a word.
@Command(
    name = "rules",
    description = {
      "Show the rules that know a word, or check a file of your own rules and names.",
      "What is wrong with the file is listed, a line each; exit code 1 if anything is."
    },
    footer = {
      "",
      "Examples:",
      "  entente rules condemn",
      "  entente rules --check my-workspace/words.txt"
    })
public final class RulesCommand implements Callable<Integer> {

  private final Supplier<ArticlePipeline> articles;
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec command;

  @Option(names = "--check", paramLabel = "FILE", description = "A file of own rules and names.")
  private @Nullable Path file;

  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = "A lemma such as condemn or fire_off, or the name of a rule.")
  private List<String> words = List.of();

  public RulesCommand(Supplier<ArticlePipeline> articles, Terminal terminal) {
    this.articles = articles;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (file == null && words.isEmpty() && command != null) {
      throw new ParameterException(command.commandLine(), "Name a word, or a file with --check");
    }
    words.forEach(this::show);
    return file == null ? ExitCode.OK.number() : check(file);
  }

  private int check(Path words) {
    OwnWordsFile own = articles.get().check(OwnWordsFile.text(words), words.toString());
    own.problems().forEach(problem -> terminal.out().println(problem.inOneLine()));
    if (!own.problems().isEmpty()) {
      return ExitCode.INPUT.number();
    }
    terminal
        .out()
        .printf(
            "%s: nothing wrong. Rules: %d, rows of names: %d.%n",
            words, own.words().rules().size(), own.words().names().size());
    return ExitCode.OK.number();
  }

  private void show(String word) {
    String lemma = word.toLowerCase(Locale.ROOT);
    List<Rule> found =
        articles.get().rules().rules().stream()
            .filter(rule -> rule.words().contains(lemma) || rule.id().equals(word))
            .toList();
    if (found.isEmpty()) {
      terminal.out().println("No rule knows " + word + ".");
    }
    for (Rule rule : found) {
      terminal.out().println(rule.row() + ": " + rule.row().text().strip().replaceAll("\\s+", " "));
    }
  }
}
