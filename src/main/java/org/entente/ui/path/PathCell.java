package org.entente.ui.path;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.explore.Edge;
import org.entente.explore.path.Hop;
import org.entente.explore.path.Path;
import org.entente.ui.look.Amount;
import org.entente.ui.look.Buttons;
import org.entente.ui.look.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/// A path in a line of words, with a button that adds it to the graph.
final class PathCell extends ListCell<PathRow> {

  private final Consumer<Path> add;
  private final IntConsumer more;

  PathCell(Consumer<Path> add, IntConsumer more) {
    this.add = add;
    this.more = more;
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && getItem() instanceof PathRow.OnePath(var path)) {
            add.accept(path);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable PathRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(null);
    setAccessibleText(null);
    getStyleClass().remove("path-heading");
    if (empty || row == null) {
      return;
    }
    switch (row) {
      case PathRow.Heading(var text) -> {
        Label heading = new Label(Words.capital(text));
        heading.getStyleClass().addAll(Styles.TEXT_CAPTION, Styles.TEXT_MUTED);
        heading.setWrapText(true);
        getStyleClass().add("path-heading");
        setGraphic(heading);
        setAccessibleText(text);
      }
      case PathRow.OnePath(var path) -> {
        setGraphic(line(path));
        setAccessibleText(text(path));
      }
      case PathRow.More(var most) -> {
        Hyperlink link = new Hyperlink("List up to " + Amount.of(most) + " paths");
        link.setId("more-paths");
        link.setOnAction(event -> more.accept(most));
        setGraphic(link);
      }
    }
  }

  private HBox line(Path path) {
    TextFlow words = new TextFlow();
    words.getChildren().add(piece(path.hops().getFirst().from().label(), "said"));
    for (Hop hop : path.hops()) {
      words.getChildren().add(piece(" " + over(hop) + " ", "said-around"));
      words.getChildren().add(piece(hop.to().label(), "said"));
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button button =
        Buttons.icon(
            "add-path",
            Material2AL.ADD_CIRCLE_OUTLINE,
            "Add to the graph (Enter)",
            () -> add.accept(path));
    button.setFocusTraversable(false);
    HBox line = new HBox(4, words, button);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("path-line");
    return line;
  }

  private static String text(Path path) {
    StringBuilder text = new StringBuilder(path.hops().getFirst().from().label());
    path.hops()
        .forEach(hop -> text.append(' ').append(over(hop)).append(' ').append(hop.to().label()));
    return text.toString();
  }

  /// The edges of a hop in words, with their direction: `agent →`, `← member of`.
  static String over(Hop hop) {
    return hop.edges().stream()
        .map(edge -> isForward(hop, edge) ? edge.label() + " →" : "← " + edge.label())
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  static boolean isForward(Hop hop, Edge edge) {
    return edge.subject().equals(hop.from().node());
  }

  private static Text piece(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }
}
