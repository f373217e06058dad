package org.entente.ui.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.base.Problem;
import org.entente.mapping.OwnPipeline;
import org.entente.store.ArticleEntry;
import org.entente.store.LoadedFile;
import org.entente.store.RdfFiles;
import org.entente.store.Remapping;
import org.entente.store.Workspace;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.look.Amount;
import org.entente.ui.notice.Notices;
import org.entente.ui.task.Tasks;
import org.entente.ui.task.Work;

/// Brings articles and RDF files into the workspace and takes them out, off the window's thread.
public final class ArticleActions {

  /// Hears of what changed in the workspace. Called on the window's thread.
  public interface Listener {

    /// Graphs came: articles or what RDF files hold.
    void came(List<Node> graphs);

    /// A graph went.
    void went(Node graph);

    /// All articles were mapped anew.
    void remapped();
  }

  /// What re-mapping did, and what was wrong with the own words that it should have used.
  private record Remapped(Remapping.Outcome outcome, Optional<Problem> leftOut) {}

  private final Workspace workspace;
  private final ArticleImport articles;
  private final OwnPipeline pipeline;
  private final RdfFiles files;
  private final Tasks tasks;
  private final Notices notices;
  private final Dialogs dialogs;
  private final Listener listener;

  public ArticleActions(
      Workspace workspace,
      ArticleImport articles,
      OwnPipeline pipeline,
      RdfFiles files,
      Tasks tasks,
      Notices notices,
      Dialogs dialogs,
      Listener listener) {
    this.workspace = workspace;
    this.articles = articles;
    this.pipeline = pipeline;
    this.files = files;
    this.tasks = tasks;
    this.notices = notices;
    this.dialogs = dialogs;
    this.listener = listener;
  }

  /// Asks for article files and imports them.
  public void importFiles() {
    importFiles(dialogs.articles());
  }

  /// Asks for RDF files and loads them.
  public void openRdf() {
    load(dialogs.rdfFiles());
  }

  /// Takes files as they are dropped on the window: RDF by its ending, the RDF files of folders,
  /// all others as articles.
  public void take(List<Path> dropped) {
    load(dropped.stream().filter(ArticleActions::isRdf).toList());
    importFiles(dropped.stream().filter(file -> !isRdf(file)).toList());
  }

  /// Asks for a text and imports it.
  public void paste() {
    dialogs
        .paste()
        .ifPresent(
            pasted ->
                run(
                    "Mapping " + (pasted.title().isBlank() ? "the text" : pasted.title()),
                    (progress, cancellation) ->
                        articles.text(
                            pasted.title(),
                            pasted.text(),
                            pasted.published(),
                            progress,
                            cancellation)));
  }

  /// Takes an article out of the workspace; the notice offers to put it back.
  public void drop(ArticleEntry entry) {
    tasks.start(
        "Taking out " + entry.title(),
        (progress, cancellation) -> workspace.drop(entry.graph()),
        dropped -> {
          listener.went(entry.graph());
          dropped.ifPresent(
              content ->
                  notices.done(
                      "“" + entry.title() + "” was taken out of the workspace.",
                      "Put it back",
                      () -> restore(entry, content)));
        },
        notices::problem);
  }

  /// Maps all articles anew, with the rules and own words of now: all of them or, if it is
  /// cancelled, none.
  public void remap() {
    tasks.start(
        "Mapping all articles anew",
        (progress, cancellation) -> {
          OwnPipeline.Current current = pipeline.current();
          return new Remapped(
              new Remapping(workspace).run(current.pipeline(), progress, cancellation),
              current.leftOut());
        },
        remapped -> {
          remapped.leftOut().ifPresent(notices::problem);
          notices.done(words(remapped.outcome()));
          listener.remapped();
        },
        notices::problem);
  }

  private static String words(Remapping.Outcome outcome) {
    String left =
        outcome.leftAlone().isEmpty()
            ? ""
            : " "
                + Amount.of(outcome.leftAlone().size(), "article")
                + " changed by hand left alone.";
    return "%s mapped anew, %s with another graph. %s, before %s.%s"
        .formatted(
            Amount.of(outcome.mapped(), "article"),
            Amount.of(outcome.changed()),
            Amount.of(outcome.eventsAfter(), "event"),
            Amount.of(outcome.eventsBefore()),
            left);
  }

  private void restore(ArticleEntry entry, Graph content) {
    tasks.start(
        "Putting back " + entry.title(),
        (progress, cancellation) -> workspace.put(entry.graph(), content),
        before -> listener.came(List.of(entry.graph())),
        notices::problem);
  }

  private void importFiles(List<Path> paths) {
    if (paths.isEmpty()) {
      return;
    }
    dialogs.dateOf(paths).ifPresent(date -> importFiles(paths, date.published()));
  }

  /// Imports article files, each as a task of its own.
  ///
  /// @param published when they appeared, if that is known
  public void importFiles(List<Path> paths, Optional<LocalDate> published) {
    paths.forEach(
        path ->
            run(
                "Mapping " + path.getFileName(),
                (progress, cancellation) ->
                    articles.file(path, published, progress, cancellation)));
  }

  /// All files or, if one cannot be read or it is cancelled, none.
  private void load(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    tasks.start(
        "Loading " + names(files),
        (progress, cancellation) -> this.files.load(RdfFiles.in(files), progress, cancellation),
        this::loaded,
        notices::problem);
  }

  private void loaded(List<LoadedFile> loaded) {
    listener.came(loaded.stream().flatMap(file -> file.graphs().stream()).distinct().toList());
    long statements = loaded.stream().mapToLong(LoadedFile::statements).sum();
    notices.done(
        Amount.of(statements, "statement")
            + " loaded from "
            + names(loaded.stream().map(LoadedFile::file).toList()));
  }

  private static String names(List<Path> files) {
    return files.size() == 1
        ? String.valueOf(files.getFirst().getFileName())
        : Amount.of(files.size(), "file");
  }

  private void run(String title, Work<ImportedArticle> mapping) {
    tasks.start(
        title,
        mapping,
        imported -> {
          imported.notices().forEach(notices::done);
          imported.leftOut().ifPresent(notices::problem);
          listener.came(List.of(imported.article()));
        },
        notices::problem);
  }

  private static boolean isRdf(Path file) {
    return Files.isDirectory(file) || RdfFiles.isRdf(file);
  }
}
