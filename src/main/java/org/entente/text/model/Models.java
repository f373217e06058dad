package org.entente.text.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// The models that come with the program, loaded side by side. Shared and immutable.
record Models(
    POSModel tagger,
    ClosedTags closedTags,
    TokenNameFinderModel names,
    Lemmas lemmas,
    DependencyModel parser) {

  private static final String FOLDER = "/org/entente/text/";

  /// Loads all models; takes well under a second.
  ///
  /// @throws ProblemException if the program's files are damaged
  static Models load() {
    var tagger = start("tags", () -> read("tagger.bin", POSModel::new));
    var names = start("names", () -> read("names.bin", TokenNameFinderModel::new));
    var lemmas = start("lemmas", Models::allLemmas);
    var closedTags = read("closed-words.tsv", in -> ClosedTags.read(lines(in)));
    var parser = DependencyModel.load(FOLDER + "parser.mco");
    return new Models(result(tagger), closedTags, result(names), result(lemmas), parser);
  }

  /// What was learnt, and after it the verbs that the training text shows too rarely.
  private static Lemmas allLemmas() {
    return read(
        "lemmas.tsv",
        learnt ->
            read(
                "lemmas-of-rare-verbs.tsv",
                rare -> Lemmas.read(lines(new SequenceInputStream(learnt, rare)))));
  }

  private static BufferedReader lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static <M> FutureTask<M> start(String name, Callable<M> load) {
    var task = new FutureTask<>(load);
    Thread.ofPlatform().daemon().name("load-" + name).start(task);
    return task;
  }

  private static <M> M result(FutureTask<M> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw damaged(e.getCause() == null ? e : e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  static ProblemException damaged(Throwable cause) {
    return new ProblemException(
        Problem.internal("The language models cannot be loaded", "", "Install the program again."),
        cause);
  }

  private static <M> M read(String name, Reader<M> reader) {
    InputStream resource = Models.class.getResourceAsStream(FOLDER + name);
    if (resource == null) {
      throw new IllegalStateException("missing from the program: " + name);
    }
    try (resource) {
      return reader.read(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }
}
