package org.entente.ui.saved;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.base.Problem;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.look.Amount;
import org.entente.ui.notice.Notices;
import org.entente.ui.task.Tasks;
import org.entente.ui.task.Work;
import org.entente.view.StepName;
import org.entente.view.saved.Look;
import org.entente.view.saved.OpenedView;
import org.entente.view.saved.SavedView;
import org.entente.view.saved.ViewEntry;
import org.entente.view.saved.ViewOpening;
import org.entente.view.saved.ViewShelf;

/// Saves what the graph shows under a name, and opens, renames, deletes, exports and imports what
/// was saved. Nothing is overwritten unasked; what is deleted can be put back. Belongs to the
/// window's thread; files are read and written off it.
public final class ViewActions {

  /// So many missing nodes are named; of the others is told how many they are.
  private static final int NAMED = 5;

  private final GraphCanvas canvas;
  private final ViewShelf shelf;
  private final ViewOpening opening;
  private final Clock clock;
  private final Tasks tasks;
  private final Notices notices;
  private final Dialogs dialogs;
  private final ObservableList<ViewEntry> views = FXCollections.observableArrayList();
  private final ObservableList<ViewEntry> seen = FXCollections.unmodifiableObservableList(views);

  /// What the view was called that was saved or opened last, to start from.
  private String latest = "";

  public ViewActions(
      GraphCanvas canvas,
      ViewShelf shelf,
      ViewOpening opening,
      Clock clock,
      Tasks tasks,
      Notices notices,
      Dialogs dialogs) {
    this.canvas = canvas;
    this.shelf = shelf;
    this.opening = opening;
    this.clock = clock;
    this.tasks = tasks;
    this.notices = notices;
    this.dialogs = dialogs;
  }

  /// The saved views as they were last listed.
  public ObservableList<ViewEntry> views() {
    return seen;
  }

  /// Lists anew.
  public void refresh() {
    run("Listing views", (progress, cancellation) -> "");
  }

  /// Asks for a name and saves what is shown now.
  public void save() {
    if (canvas.graph().unfiltered().isEmpty()) {
      notices.done("Nothing is shown that could be saved.");
      return;
    }
    dialogs.viewName("Save the view", "Save", latest).ifPresent(this::saveAs);
  }

  private void saveAs(String name) {
    if (isTaken(name)
        && !dialogs.confirm(
            "Replace the view “" + name + "”?",
            "The one that was saved before cannot be brought back.",
            "Replace")) {
      return;
    }
    SavedView view =
        SavedView.of(name, canvas.graph(), Look.of(canvas.viewport()), clock.instant());
    run(
        "Saving " + name,
        (progress, cancellation) -> {
          shelf.save(view);
          return "“" + name + "” is saved.";
        });
    latest = name;
  }

  /// Shows a saved view in the place of what is shown, as one step that can be undone.
  public void open(ViewEntry entry) {
    if (entry.fault().isPresent()) {
      notices.problem(entry.fault().get());
      return;
    }
    tasks.start(
        "Opening " + entry.name(),
        (progress, cancellation) -> opening.open(shelf.read(entry), cancellation),
        this::show,
        notices::problem);
  }

  /// Asks for another name.
  public void rename(ViewEntry entry) {
    if (entry.fault().isPresent()) {
      notices.problem(entry.fault().get());
      return;
    }
    dialogs
        .viewName("Rename the view", "Rename", entry.name())
        .filter(name -> !name.equals(entry.name()))
        .ifPresent(
            name ->
                run(
                    "Renaming " + entry.name(),
                    (progress, cancellation) ->
                        shelf.rename(entry, name)
                            ? "“" + entry.name() + "” is now “" + name + "”."
                            : "“" + name + "” is another view; choose a name that is free."));
  }

  /// Deletes a view; the notice offers to put it back.
  public void delete(ViewEntry entry) {
    tasks.start(
        "Deleting " + entry.name(),
        (progress, cancellation) -> shelf.delete(entry),
        content -> {
          refresh();
          notices.done(
              "The view “" + entry.name() + "” was deleted.",
              "Put it back",
              () ->
                  run(
                      "Putting back " + entry.name(),
                      (progress, cancellation) -> {
                        shelf.putBack(entry, content);
                        return "";
                      }));
        },
        notices::problem);
  }

  /// Asks where to write a view for others.
  public void export(ViewEntry entry) {
    String name = entry.name().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    dialogs
        .target((name.isEmpty() ? "view" : name) + ".trig", "Saved view (TriG)", "trig")
        .ifPresent(
            file ->
                run(
                    "Writing " + file.getFileName(),
                    (progress, cancellation) -> {
                      shelf.exportTo(file, entry);
                      return "Written: " + file.toAbsolutePath();
                    }));
  }

  /// Asks for a file that holds a view, and takes it among the saved ones.
  public void importFile() {
    dialogs.viewFile().ifPresent(this::importFrom);
  }

  private void importFrom(Path file) {
    run(
        "Reading " + file.getFileName(),
        (progress, cancellation) ->
            "“" + shelf.importFrom(file).name() + "” is among the views now.");
  }

  private void show(OpenedView opened) {
    SavedView view = opened.view();
    if (opened.nodes().isEmpty() && !view.nodes().isEmpty()) {
      notices.problem(
          Problem.input(
              "nothing of the view “" + view.name() + "” is in this workspace",
              "",
              "Import the articles that it is of, then open it again. It shows "
                  + named(opened.missing())
                  + "."));
      return;
    }
    canvas
        .graph()
        .open(
            new StepName("Open “" + view.name() + "”", "", view.steps()),
            opened.nodes(),
            opened.edges(),
            view.filter(),
            view.emphasis(),
            view.layout());
    canvas.look(view.look().on(canvas.viewport()));
    canvas.requestFocus();
    latest = view.name();
    tellMissing(opened);
  }

  private void tellMissing(OpenedView opened) {
    String name = "“" + opened.view().name() + "”";
    if (!opened.missing().isEmpty()) {
      notices.problem(
          Problem.input(
              Amount.of(opened.missing().size(), "node")
                  + " of "
                  + name
                  + " cannot be shown, since the workspace no longer has "
                  + (opened.missing().size() == 1 ? "it" : "them"),
              "",
              "Left out: " + named(opened.missing()) + "."));
    }
    if (opened.missingFacts() > 0) {
      notices.problem(
          Problem.input(
              Amount.of(opened.missingFacts(), "fact")
                  + " of "
                  + name
                  + " cannot be shown, since the workspace no longer has "
                  + (opened.missingFacts() == 1 ? "it" : "them"),
              "",
              ""));
    }
  }

  private static String named(List<String> labels) {
    String first = labels.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = labels.size() - NAMED;
    return more > 0 ? first + " and " + Amount.of(more) + " more" : first;
  }

  private boolean isTaken(String name) {
    return views.stream().anyMatch(entry -> entry.name().equals(name));
  }

  /// Does something with the shelf, lists it anew and tells what was done, if that is not empty.
  private void run(String title, Work<String> work) {
    tasks.start(
        title,
        (progress, cancellation) -> new Done(work.run(progress, cancellation), shelf.list()),
        done -> {
          views.setAll(done.list());
          if (!done.words().isEmpty()) {
            notices.done(done.words());
          }
        },
        notices::problem);
  }

  private record Done(String words, List<ViewEntry> list) {}
}
