package org.entente.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.ui.palette.Action;

/// Questions to the user. Each waits for the answer; empty means that the user thought better of
/// it. Called on the window's thread.
public interface Dialogs {

  /// Article files to read.
  List<Path> articles();

  /// RDF files to open.
  List<Path> rdfFiles();

  /// When the articles in these files appeared.
  Optional<FileDate> dateOf(List<Path> files);

  Optional<PastedArticle> paste();

  /// What to export.
  ///
  /// @param scopes what there is to choose from
  Optional<ExportWish> export(Set<ExportWish.Scope> scopes);

  /// What to save the drawn graph as.
  Optional<PictureWish> picture();

  /// A name for a saved view.
  ///
  /// @param title what it is for: "Save the view"
  /// @param action the same in a word, for the button
  /// @param current the name to start from; may be empty
  Optional<String> viewName(String title, String action, String current);

  /// A file that holds a saved view.
  Optional<Path> viewFile();

  /// Whether to do what cannot be taken back.
  ///
  /// @param detail what would be lost
  /// @param action what is done, in a word
  boolean confirm(String question, String detail, String action);

  /// A file to write.
  ///
  /// @param name the file name to start from
  /// @param what what is written, for the chooser's list of types: "Turtle"
  /// @param ending the usual ending, without the dot
  Optional<Path> target(String name, String what, String ending);

  void about();

  /// Lists the actions that have keys.
  void shortcuts(List<Action> actions);
}
