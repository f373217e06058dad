package org.entente.ui.words;

import atlantafx.base.theme.Styles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entente.base.Problem;
import org.entente.extract.own.OwnWordsFile;
import org.entente.mapping.OwnPipeline;
import org.entente.ui.look.Amount;
import org.entente.ui.look.EmptyState;
import org.entente.ui.notice.Notices;
import org.entente.ui.task.Latest;
import org.entente.ui.task.Tasks;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.kordamp.ikonli.material2.Material2AL;

/// The file of own rules and names of a workspace, to be read and changed. What is wrong is listed
/// while one writes; a click goes there.
public final class WordsPane extends BorderPane {

  private final Optional<Path> file;
  private final OwnPipeline pipeline;
  private final Tasks tasks;
  private final Notices notices;
  private final Latest checking;
  private final WordsEditor editor = new WordsEditor(this::check);
  private final Label state = new Label();
  private final ListView<Problem> problems = new ListView<>();
  private boolean opened;
  private boolean changed;

  /// @param file empty for a workspace in memory, which keeps no own words
  /// @param remap maps all articles anew
  public WordsPane(
      Optional<Path> file, OwnPipeline pipeline, Tasks tasks, Notices notices, Runnable remap) {
    this.file = file;
    this.pipeline = pipeline;
    this.tasks = tasks;
    this.notices = notices;
    this.checking = new Latest(tasks, notices::problem);
    setId("words");
    if (file.isEmpty()) {
      setCenter(
          new EmptyState(
              Material2AL.BOOK,
              "No place for own words",
              "This workspace is in memory. Rules and names of your own are kept in the folder of a"
                  + " workspace."));
      return;
    }
    Button save = new Button("Save");
    save.setId("save-words");
    save.getStyleClass().add(Styles.SMALL);
    save.setOnAction(event -> save(() -> {}));
    Button map = new Button("Save and map all anew");
    map.setId("save-and-map");
    map.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
    map.setTooltip(new Tooltip("Map all articles of the workspace with these words"));
    map.setOnAction(event -> save(remap));
    state.setId("words-state");
    state.getStyleClass().addAll(Styles.TEXT_MUTED, "pane-note");
    state.setMinWidth(0);
    state.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(state, Priority.ALWAYS);
    Label title = new Label("Own rules and names");
    title.getStyleClass().add(Styles.TEXT_BOLD);
    title.setMinWidth(USE_PREF_SIZE);
    title.setTooltip(new Tooltip(file.get().toString()));
    HBox.setMargin(map, new Insets(0, 0, 0, 6));
    HBox bar = new HBox(title, state, save, map);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("pane-bar");
    problems.setId("words-problems");
    problems.setCellFactory(list -> new ProblemCell());
    problems.setPrefHeight(96);
    problems.setVisible(false);
    problems.managedProperty().bind(problems.visibleProperty());
    problems
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            problem -> {
              if (problem != null) {
                problem.position().ifPresent(editor::go);
              }
            });
    setTop(bar);
    setCenter(new VirtualizedScrollPane<>(editor));
    setBottom(problems);
  }

  /// Shows the file as it is now, unless there is something in the editor that is not saved.
  public void open() {
    if (opened && changed) {
      editor.requestFocus();
      return;
    }
    file.ifPresent(
        path ->
            tasks.start(
                "Opening own words",
                (progress, cancellation) ->
                    Files.exists(path) ? OwnWordsFile.text(path) : OwnWordsFile.template(),
                text -> {
                  if (!text.equals(editor.getText())) {
                    editor.load(text);
                  }
                  opened = true;
                  changed = false;
                  editor.requestFocus();
                },
                notices::problem));
  }

  private void save(Runnable then) {
    String text = editor.getText();
    file.ifPresent(
        path ->
            tasks.start(
                "Saving own words",
                (progress, cancellation) -> OwnWordsFile.write(path, text),
                written -> {
                  changed = !text.equals(editor.getText());
                  notices.done("Own words saved in " + written);
                  then.run();
                },
                notices::problem));
  }

  private void check(String text) {
    changed = true;
    checking.run(
        "Checking own words",
        (progress, cancellation) -> pipeline.check(text),
        own -> show(text, own));
  }

  private void show(String text, OwnWordsFile own) {
    if (!text.equals(editor.getText())) {
      return;
    }
    editor.paint(own.problems());
    problems.getItems().setAll(own.problems());
    problems.setVisible(!own.problems().isEmpty());
    state.setText(
        own.problems().isEmpty()
            ? "Nothing wrong: "
                + Amount.of(own.words().rules().size(), "rule")
                + ", "
                + Amount.of(own.words().names().size(), "row")
                + " of names"
            : Amount.of(own.problems().size(), "slip")
                + "; until mended, the whole file is left out");
  }

  /// A slip: where, what, and what to do.
  private static final class ProblemCell extends ListCell<Problem> {

    ProblemCell() {
      setWrapText(true);
      // as wide as the list, so that the words are wrapped and not cut
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      setText(empty || problem == null ? null : words(problem));
    }

    private static String words(Problem problem) {
      return problem.position().map(at -> at + ": ").orElse("")
          + problem.what()
          + ". "
          + problem.advice();
    }
  }
}
