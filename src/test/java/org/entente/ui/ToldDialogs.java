package org.entente.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.dialog.ExportWish;
import org.entente.ui.dialog.FileDate;
import org.entente.ui.dialog.PastedArticle;
import org.entente.ui.palette.Action;
import org.entente.ui.dialog.PictureWish;

/// Dialogs whose answers a test tells beforehand.
final class ToldDialogs implements Dialogs {

  List<Path> articles = List.of();
  List<Path> rdfFiles = List.of();
  Optional<FileDate> date = Optional.of(new FileDate(Optional.empty()));
  Optional<PastedArticle> pasted = Optional.empty();
  Optional<ExportWish> wish = Optional.empty();
  Optional<PictureWish> picture = Optional.empty();
  Optional<Path> target = Optional.empty();
  Optional<String> name = Optional.empty();
  Optional<Path> viewFile = Optional.empty();
  boolean sure;
  final List<String> questions = new ArrayList<>();
  List<Action> shortcuts = List.of();
  final List<Set<ExportWish.Scope>> offered = new ArrayList<>();

  @Override
  public List<Path> articles() {
    return articles;
  }

  @Override
  public List<Path> rdfFiles() {
    return rdfFiles;
  }

  @Override
  public Optional<FileDate> dateOf(List<Path> files) {
    return date;
  }

  @Override
  public Optional<PastedArticle> paste() {
    return pasted;
  }

  @Override
  public Optional<ExportWish> export(Set<ExportWish.Scope> scopes) {
    offered.add(scopes);
    return wish;
  }

  @Override
  public Optional<PictureWish> picture() {
    return picture;
  }

  @Override
  public Optional<String> viewName(String title, String action, String current) {
    return name;
  }

  @Override
  public Optional<Path> viewFile() {
    return viewFile;
  }

  @Override
  public boolean confirm(String question, String detail, String action) {
    questions.add(question);
    return sure;
  }

  @Override
  public Optional<Path> target(String name, String what, String ending) {
    return target;
  }

  @Override
  public void about() {}

  @Override
  public void shortcuts(List<Action> actions) {
    shortcuts = actions;
  }
}
