package org.entente.ui.dialog;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.entente.view.saved.SavedView;
import org.entente.ui.palette.Action;
import org.entente.ui.palette.ShortcutList;
import org.jspecify.annotations.Nullable;

/// Dialogs on the screen.
public final class FxDialogs implements Dialogs {

  static final String WHY_DATE =
      "Words like “Tuesday” or “last week” are dated by it. Leave it empty if you do not know.";

  private final Window owner;
  private @Nullable File folder;

  /// @param owner the window above which dialogs open
  public FxDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public List<Path> articles() {
    return files(
        chooser(
            "Import articles",
            new ExtensionFilter("Text", "*.txt", "*.text", "*.md"),
            new ExtensionFilter("All files", "*")));
  }

  @Override
  public List<Path> rdfFiles() {
    return files(
        chooser(
            "Open RDF files",
            new ExtensionFilter(
                "RDF",
                Stream.of("ttl trig nt nq jsonld rdf owl xml rt rpb".split(" "))
                    .flatMap(ending -> Stream.of("", ".gz", ".bz2").map(("*." + ending)::concat))
                    .toList()),
            new ExtensionFilter("All files", "*")));
  }

  @Override
  public Optional<FileDate> dateOf(List<Path> files) {
    DatePicker date = new DatePicker();
    date.setPromptText("Unknown");
    String which =
        files.size() == 1
            ? files.getFirst().getFileName().toString()
            : "these " + files.size() + " articles";
    Dialog<FileDate> dialog = new Dialog<>();
    dialog.setTitle("Import");
    dialog.setHeaderText("When did " + which + " appear?");
    dialog.getDialogPane().setContent(new VBox(10, date, hint(WHY_DATE)));
    ButtonType ok = new ButtonType("Import", ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(ok, ButtonType.CANCEL);
    dialog.setResultConverter(
        button -> button == ok ? new FileDate(Optional.ofNullable(date.getValue())) : null);
    return ask(dialog);
  }

  @Override
  public Optional<PastedArticle> paste() {
    return ask(new PasteDialog());
  }

  @Override
  public Optional<ExportWish> export(Set<ExportWish.Scope> scopes) {
    return ask(new ExportDialog(scopes));
  }

  @Override
  public Optional<PictureWish> picture() {
    return ask(new PictureDialog());
  }

  @Override
  public Optional<String> viewName(String title, String action, String current) {
    return ask(new NameDialog(title, action, current, SavedView::canBeNamed));
  }

  @Override
  public Optional<Path> viewFile() {
    FileChooser chooser =
        chooser(
            "Import a view",
            new ExtensionFilter("Saved view (TriG)", "*.trig"),
            new ExtensionFilter("All files", "*"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(this::remember);
  }

  @Override
  public boolean confirm(String question, String detail, String action) {
    ButtonType ok = new ButtonType(action, ButtonData.OK_DONE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, detail, ok, ButtonType.CANCEL);
    alert.setTitle("Entente");
    alert.setHeaderText(question);
    return ask(alert).filter(ok::equals).isPresent();
  }

  @Override
  public Optional<Path> target(String name, String what, String ending) {
    FileChooser chooser = chooser("Save", new ExtensionFilter(what, "*." + ending));
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(this::remember);
  }

  @Override
  public void about() {
    String version = getClass().getPackage().getImplementationVersion();
    Alert alert =
        new Alert(
            Alert.AlertType.INFORMATION,
            "Maps news articles to a knowledge graph in which each fact opens at the sentence that"
                + " says it. Nothing leaves this computer.\n\nApache License 2.0");
    alert.setTitle("About Entente");
    alert.setHeaderText("Entente" + (version == null ? "" : " " + version));
    alert.initOwner(owner);
    alert.showAndWait();
  }

  @Override
  public void shortcuts(List<Action> actions) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.setTitle("Keyboard shortcuts");
    dialog.setHeaderText("Keyboard shortcuts");
    dialog.getDialogPane().setContent(new ShortcutList(actions));
    dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    dialog.initOwner(owner);
    dialog.showAndWait();
  }

  static Label hint(String words) {
    Label hint = new Label(words);
    hint.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    hint.setWrapText(true);
    hint.setMaxWidth(480);
    return hint;
  }

  private <T> Optional<T> ask(Dialog<T> dialog) {
    dialog.initOwner(owner);
    return dialog.showAndWait();
  }

  private FileChooser chooser(String title, ExtensionFilter... filters) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().addAll(filters);
    chooser.setInitialDirectory(folder);
    return chooser;
  }

  private List<Path> files(FileChooser chooser) {
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(this::remember).toList();
  }

  private Path remember(File file) {
    folder = file.getParentFile();
    return file.toPath();
  }
}
