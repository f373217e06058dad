package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.entente.base.InOrder;
import org.entente.base.Progress;
import org.entente.mapping.MappedArticle;
import org.entente.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `entente map`: articles become graphs.
@Command(
    name = "map",
    description = "Map articles to RDF.",
    footer = {
      "",
      "Examples:",
      "  entente map article.txt --date 2017-12-27 -o article.ttl",
      "  entente map news --workspace my-workspace",
      "",
      "Many articles are mapped on all processors. One that cannot be read is told and passed over."
    })
public final class MapCommand implements Callable<Integer> {

  private final SourceOpener opener;
  private final RdfOutput output;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Plain text files, or folders of .txt files.")
  private List<Path> articles = List.of();

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "Keep the graphs in the workspace in this folder, which is made if need be.")
  private @Nullable Path workspace;

  @Mixin private final DateOption date = new DateOption();
  @Mixin private final FormatOption format = new FormatOption();

  public MapCommand(SourceOpener opener, RdfOutput output, Terminal terminal) {
    this.opener = opener;
    this.output = output;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> files = ArticleFiles.in(articles);
    Source source = new Source(files, List.of(), Optional.ofNullable(workspace), date.date());
    // A wrong ending is told before the work and not after it.
    format.format();
    boolean prints = workspace == null || format.output() != null;
    List<MappedArticle> printed = new ArrayList<>();
    ExitCode code;
    if (workspace == null) {
      code = map(files, source, printed::add);
    } else {
      code = keep(files, source, prints ? printed::add : _ -> {});
    }
    if (prints && !printed.isEmpty()) {
      output.write(
          printed.stream().flatMap(each -> RdfOutput.quads(each.name(), each.graph())), format);
    }
    return code.number();
  }

  private ExitCode keep(List<Path> files, Source source, Consumer<MappedArticle> further) {
    try (Workspace kept = opener.openOrMake(source)) {
      return map(
          files,
          source,
          article -> {
            kept.put(article.name(), article.graph());
            further.accept(article);
            terminal.note(
                "Kept "
                    + article.name().getURI()
                    + " ("
                    + article.graph().size()
                    + " triples) in "
                    + source.workspace().orElseThrow());
          });
    }
  }

  /// Hands over the articles in the order of the files. The one article of a run must be readable;
  /// of many, those that are not are told.
  private ExitCode map(List<Path> files, Source source, Consumer<MappedArticle> consumer) {
    if (files.size() == 1) {
      consumer.accept(opener.map(files.getFirst(), source, terminal.progress()));
      return ExitCode.OK;
    }
    Progress progress = terminal.progress();
    AtomicInteger done = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    // Opened before the workers ask for it.
    opener.pipeline(source);
    InOrder.onAllProcessors()
        .run(
            files,
            file -> Attempt.of(() -> opener.map(file, source, Progress.NONE)),
            attempt -> {
              attempt.value().ifPresent(consumer);
              attempt
                  .problem()
                  .ifPresent(
                      problem -> {
                        failed.incrementAndGet();
                        terminal.note("entente: " + problem.inOneLine());
                      });
              int number = done.incrementAndGet();
              progress.report(
                  "Mapped %,d of %,d articles".formatted(number, files.size()),
                  (double) number / files.size());
            });
    if (failed.get() > 0) {
      terminal.note(
          "%,d of %,d articles could not be read and were passed over."
              .formatted(failed.get(), files.size()));
      return ExitCode.INPUT;
    }
    return ExitCode.OK;
  }
}
