package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.Progress;
import org.entente.mapping.ArticlePipeline;
import org.entente.mapping.MappedArticle;
import org.entente.mapping.OwnPipeline;
import org.entente.store.RdfFiles;
import org.entente.store.Workspace;

/// Opens what a command works on.
public final class SourceOpener {

  private final Terminal terminal;
  private final Supplier<ArticlePipeline> articles;
  private final Path ownWorkspace;

  /// The pipelines with the own words of each workspace, read once a command.
  private final Map<Path, ArticlePipeline> withWords = new ConcurrentHashMap<>();

  /// @param articles asked only if there is an article, since it takes a moment
  /// @param ownWorkspace the folder of the user's own workspace
  public SourceOpener(Terminal terminal, Supplier<ArticlePipeline> articles, Path ownWorkspace) {
    this.terminal = terminal;
    this.articles = articles;
    this.ownWorkspace = ownWorkspace;
  }

  /// A workspace with what is asked for; the caller closes it.
  ///
  /// @throws ProblemException if something named cannot be used, or there is no workspace yet
  Workspace open(Source source) {
    if (source.isWorkspace()) {
      return existing(source.workspace().orElse(ownWorkspace));
    }
    Workspace workspace = Workspace.memory();
    try {
      if (!source.data().isEmpty()) {
        new RdfFiles(workspace).load(source.data(), terminal.progress(), Cancellation.NONE);
      }
      for (Path file : source.articles()) {
        MappedArticle mapped = map(file, source, terminal.progress());
        workspace.put(mapped.name(), mapped.graph());
      }
      return workspace;
    } catch (ProblemException e) {
      workspace.close();
      throw e;
    }
  }

  /// The workspace that is named, or the user's own, which must be there; the caller closes it.
  Workspace existing(Optional<Path> folder) {
    return existing(folder.orElse(ownWorkspace));
  }

  /// A workspace to write to, made if there is none.
  Workspace openOrMake(Source source) {
    return Workspace.open(source.workspace().orElse(ownWorkspace));
  }

  /// May run on several threads at once.
  MappedArticle map(Path file, Source source, Progress progress) {
    ArticlePipeline pipeline = pipeline(source);
    return pipeline.map(
        pipeline.read(file, source.published(), terminal::note), progress, Cancellation.NONE);
  }

  /// The pipeline with the own words of the workspace, if the source names one. What is wrong with
  /// them is told, once; they are then left out.
  ArticlePipeline pipeline(Source source) {
    return source
        .workspace()
        .map(folder -> withWords.computeIfAbsent(folder, this::withWords))
        .orElseGet(articles);
  }

  private ArticlePipeline withWords(Path folder) {
    OwnPipeline.Current current =
        new OwnPipeline(articles, Optional.of(Workspace.wordsIn(folder))).current();
    current.problems().forEach(problem -> terminal.note("entente: " + problem.inOneLine()));
    if (!current.problems().isEmpty()) {
      terminal.note("The own words of this workspace are left out until that is mended.");
    }
    return current.pipeline();
  }

  /// A mistyped folder must not become a new, empty workspace.
  private static Workspace existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(
          Problem.input(
              "There is no workspace here",
              folder.toString(),
              "Name files instead, or make one: entente map ARTICLE --workspace " + folder));
    }
    return Workspace.open(folder);
  }
}
