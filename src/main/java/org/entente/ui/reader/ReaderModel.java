package org.entente.ui.reader;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.apache.jena.graph.Node;
import org.entente.explore.ArticleView;
import org.entente.explore.Explorer;
import org.entente.store.Workspace;
import org.entente.text.Span;
import org.entente.ui.task.Latest;

/// The article that is read, and what is marked in it. Belongs to the window's thread.
public final class ReaderModel {

  private final Workspace workspace;
  private final Latest latest;
  private Node focus = Node.ANY;
  private final ReadOnlyObjectWrapper<Optional<Marks>> marks =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ReaderModel(Workspace workspace, Latest latest) {
    this.workspace = workspace;
    this.latest = latest;
  }

  ReadOnlyObjectProperty<Optional<Marks>> marks() {
    return marks.getReadOnlyProperty();
  }

  /// The article that is open; [Node#ANY] if none is.
  public Node article() {
    return marks.get().map(Marks::article).map(ArticleView::article).orElse(Node.ANY);
  }

  /// Opens an article at its beginning.
  public void open(Node article) {
    load(article, Optional.empty());
  }

  /// Opens an article at some of its words.
  public void open(Node article, Span words) {
    if (article.equals(article())) {
      marks.get().ifPresent(now -> put(now.article(), Optional.of(words)));
    } else {
      load(article, Optional.of(words));
    }
  }

  /// Reads the article that is open anew, if one is.
  public void reload() {
    if (!article().equals(Node.ANY)) {
      load(article(), Optional.empty());
    }
  }

  /// Marks where the article speaks of a node.
  public void focus(Node node) {
    focus = node;
    marks.get().ifPresent(now -> put(now.article(), Optional.empty()));
  }

  /// Closes the article, if it is this one.
  public void close(Node article) {
    if (article.equals(article())) {
      marks.set(Optional.empty());
    }
  }

  private void load(Node article, Optional<Span> words) {
    latest.run(
        "Opening the article",
        (progress, cancellation) ->
            workspace.read(
                snapshot -> new Explorer(snapshot).articles().view(article, cancellation)),
        view -> view.ifPresent(found -> put(found, words)));
  }

  private void put(ArticleView article, Optional<Span> words) {
    marks.set(Optional.of(new Marks(article, focus, words)));
  }
}
