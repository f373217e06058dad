package org.entente.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /// A file to write.
  ///
  /// @param name the file name to start from
  /// @param what what is written, for the chooser's list of types: "Turtle"
  /// @param ending the usual ending, without the dot
  Optional<Path> target(String name, String what, String ending);

  void about();

  void shortcuts();
}
