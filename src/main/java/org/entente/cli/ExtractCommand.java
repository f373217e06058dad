package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.Progress;
import org.entente.cli.listing.JsonLines;
import org.entente.cli.listing.Listing;
import org.entente.cli.listing.WhyListing;
import org.entente.extract.explain.Explanation;
import org.entente.extract.own.OwnWordsFile;
import org.entente.extract.record.Article;
import org.entente.extract.record.Extraction;
import org.entente.mapping.ArticlePipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente extract`: what the rules find, before it becomes RDF.
@Command(
    name = "extract",
    description = {
      "List what is found in an article: events, who says what, entities.",
      "With --explain, also says why: for each event its rule, clause and the words of each role,",
      "for each sentence without events what kept the rules from telling one.",
      "With --jsonl, reads lines of {\"id\", \"text\", \"date\"?} and prints a JSON object for each."
    })
public final class ExtractCommand implements Callable<Integer> {

  private final Supplier<ArticlePipeline> articles;
  private final Terminal terminal;

  @Option(names = "--jsonl", description = "FILE holds many texts, one JSON object a line.")
  private boolean jsonl;

  @Option(
      names = "--explain",
      description = "Say of each sentence why it tells its events, or none.")
  private boolean explain;

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "Own rules and names to use on top of the program's, such as a workspace's.")
  private @Nullable Path words;

  @Parameters(paramLabel = "FILE", description = "An article; with --jsonl, many.")
  private Path file = Path.of("");

  @Mixin private final DateOption date = new DateOption();

  public ExtractCommand(Supplier<ArticlePipeline> articles, Terminal terminal) {
    this.articles = articles;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return jsonl ? lines() : listing();
  }

  private int listing() {
    ArticlePipeline pipeline = pipeline();
    Progress progress = terminal.progress();
    Article article = pipeline.read(file, date.date(), terminal::note);
    Listing listing = new Listing(terminal.out());
    if (explain) {
      Explanation explanation = pipeline.explain(article, progress, Cancellation.NONE);
      progress.report("Read", 1);
      listing.print(explanation.extraction());
      new WhyListing(terminal.out()).print(explanation);
    } else {
      Extraction extraction = pipeline.extract(article, progress, Cancellation.NONE);
      progress.report("Read", 1);
      listing.print(extraction);
    }
    return ExitCode.OK.number();
  }

  /// A bad line is told and passed over, so that one of thousands does not cost the others.
  private int lines() {
    ExitCode code = ExitCode.OK;
    Progress progress = terminal.progress();
    try (InputStream in = Files.newInputStream(file)) {
      long size = Math.max(1, Files.size(file));
      Utf8Lines lines = new Utf8Lines(in, file.toString());
      JsonLines converter = converter(pipeline());
      while (lines.advance() && !terminal.out().checkError()) {
        progress.report("Reading line " + lines.number(), (double) lines.bytesRead() / size);
        try {
          String line = lines.line();
          if (!line.isBlank()) {
            converter.convert(line, date.date(), file.toString(), lines.number());
          }
        } catch (ProblemException e) {
          terminal.note("entente: " + e.problem().inOneLine());
          code = ExitCode.INPUT;
        }
      }
      progress.report("Read", 1);
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          Problem.input("There is no such file", file.toString(), "Check its name and folder."), e);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.input("The file cannot be read", file.toString(), "Copy it elsewhere."), e);
    }
    return code.number();
  }

  private ArticlePipeline pipeline() {
    ArticlePipeline shipped = articles.get();
    if (words == null) {
      return shipped;
    }
    OwnWordsFile own = shipped.check(OwnWordsFile.text(words), words.toString());
    own.problems().stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
    return shipped.with(own.words());
  }

  private JsonLines converter(ArticlePipeline pipeline) {
    return explain
        ? JsonLines.explaining(
            article -> pipeline.explain(article, Progress.NONE, Cancellation.NONE), terminal.out())
        : JsonLines.finding(
            article -> pipeline.extract(article, Progress.NONE, Cancellation.NONE), terminal.out());
  }
}
