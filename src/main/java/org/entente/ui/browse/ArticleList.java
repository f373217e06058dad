package org.entente.ui.browse;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.entente.store.ArticleEntry;
import org.entente.store.Workspace;
import org.entente.ui.look.EmptyState;
import org.entente.ui.task.Latest;
import org.kordamp.ikonli.material2.Material2AL;

/// The articles of the workspace; one can be opened or taken out.
public final class ArticleList extends StackPane {

  private static final double ROW = 46;
  private static final double NO_ROWS = 120;
  private static final int FEWEST_ROWS = 2;
  private static final int MOST_ROWS = 6;

  private final Workspace workspace;
  private final Latest latest;
  private final ListView<ArticleEntry> list = new ListView<>();
  private final EmptyState nothing =
      new EmptyState(Material2AL.ARTICLE, "No articles yet", "Drop a text file here, or Ctrl+O.");

  public ArticleList(
      Workspace workspace,
      Latest latest,
      Consumer<ArticleEntry> open,
      Consumer<ArticleEntry> drop) {
    this.workspace = workspace;
    this.latest = latest;
    list.setId("articles");
    list.setAccessibleText("Articles");
    list.setCellFactory(view -> new ArticleCell(drop));
    list.setFixedCellSize(ROW);
    list.prefHeightProperty().bind(maxHeightProperty());
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            choose(open);
          }
        });
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose(open);
          } else if (event.getCode() == KeyCode.DELETE) {
            choose(drop);
          }
        });
    getChildren().addAll(list, nothing);
    show(List.of());
  }

  /// Lists anew.
  public void refresh() {
    latest.run("Listing articles", (progress, cancellation) -> workspace.articles(), this::show);
  }

  private void show(List<ArticleEntry> articles) {
    list.getItems().setAll(articles);
    list.setVisible(!articles.isEmpty());
    nothing.setVisible(articles.isEmpty());
    setMinHeight(room(articles.size(), FEWEST_ROWS));
    setMaxHeight(room(articles.size(), MOST_ROWS));
  }

  private static double room(int rows, int most) {
    return rows == 0 ? NO_ROWS : Math.min(rows, most) * ROW + 2;
  }

  private void choose(Consumer<ArticleEntry> action) {
    ArticleEntry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      action.accept(entry);
    }
  }
}
