package org.entente.ui.path;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.explore.Evidence;
import org.entente.explore.SentenceText;
import org.entente.explore.Vertex;
import org.entente.explore.path.Hop;
import org.entente.text.Span;
import org.entente.ui.look.Amount;
import org.entente.ui.look.Buttons;
import org.entente.ui.look.KindIcon;
import org.entente.ui.look.ModalityBadge;
import org.kordamp.ikonli.material2.Material2AL;

/// A hop of a path: its ends, its edges with their direction, the sentences that say them, who
/// claims it and how firmly. It can be added to the graph by itself.
final class HopBox extends VBox {

  /// So many sentences of an edge are shown; the inspector has them all.
  private static final int SENTENCES = 2;

  /// What a click leads to.
  ///
  /// @param go puts a node in focus
  /// @param add adds the hop to the graph
  /// @param read opens the article at the words
  record Leads(
      Consumer<org.apache.jena.graph.Node> go, Consumer<Hop> add, Consumer<Evidence> read) {}

  private final Leads leads;

  HopBox(SaidHop said, Leads leads) {
    this.leads = leads;
    getStyleClass().add("hop");
    Button add =
        Buttons.icon(
            "add-hop",
            Material2AL.ADD_CIRCLE_OUTLINE,
            "Add this hop to the graph",
            () -> leads.add().accept(said.hop()));
    for (SaidHop.SaidEdge edge : said.edges()) {
      getChildren().add(edge(said.hop(), edge, edge.equals(said.edges().getFirst()), add));
    }
  }

  private VBox edge(Hop hop, SaidHop.SaidEdge said, boolean first, Button add) {
    boolean forward = PathCell.isForward(hop, said.edge());
    Label predicate = new Label(said.edge().label() + " →");
    predicate.getStyleClass().add(Styles.TEXT_MUTED);
    FlowPane words = new FlowPane(4, 0);
    words.setRowValignment(VPos.CENTER);
    words.setMinWidth(0);
    words
        .getChildren()
        .addAll(
            link(forward ? hop.from() : hop.to(), words),
            predicate,
            link(forward ? hop.to() : hop.from(), words),
            ModalityBadge.of(said.edge().modality()));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(4, words);
    head.setAlignment(Pos.TOP_LEFT);
    if (first) {
      head.getChildren().add(add);
    }
    VBox box = new VBox(4, head);
    List<Evidence> evidence = said.evidence();
    evidence.stream().limit(SENTENCES).map(this::sentence).forEach(box.getChildren()::add);
    if (evidence.isEmpty()) {
      box.getChildren().add(note("No article says this; it is background knowledge."));
    } else if (evidence.size() > SENTENCES) {
      box.getChildren().add(note("and " + Amount.of(evidence.size() - SENTENCES, "more sentence")));
    }
    return box;
  }

  private VBox sentence(Evidence evidence) {
    VBox box = new VBox(words(evidence), note(notes(evidence)));
    box.getStyleClass().add("evidence");
    box.setCursor(Cursor.HAND);
    box.setFocusTraversable(true);
    box.setAccessibleRole(AccessibleRole.BUTTON);
    box.setAccessibleText("Open in the article: " + evidence.words());
    box.setOnMouseClicked(event -> leads.read().accept(evidence));
    box.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            leads.read().accept(evidence);
            event.consume();
          }
        });
    return box;
  }

  private Node link(Vertex vertex, FlowPane room) {
    Hyperlink link = new Hyperlink(vertex.label(), KindIcon.of(vertex.kind()));
    link.getStyleClass().add("node-link");
    link.setWrapText(true);
    link.maxWidthProperty().bind(room.widthProperty());
    link.setOnAction(event -> leads.go().accept(vertex.node()));
    return link;
  }

  private static TextFlow words(Evidence evidence) {
    String text = evidence.sentence().map(SentenceText::text).orElse(evidence.words());
    int offset = evidence.sentence().map(SentenceText::span).orElse(evidence.span()).start();
    Span span = evidence.span();
    int from = Math.clamp(span.start() - offset, 0, text.length());
    int to = Math.clamp(span.end() - offset, from, text.length());
    return new TextFlow(
        piece(text.substring(0, from), "said-around"),
        piece(text.substring(from, to), "said"),
        piece(text.substring(to), "said-around"));
  }

  private static Text piece(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }

  private static String notes(Evidence evidence) {
    String where =
        evidence.articleTitle()
            + evidence.sentence().map(sentence -> ", sentence " + sentence.number()).orElse("");
    String how = " · " + ModalityBadge.word(evidence.modality());
    String who = evidence.claimedBy().stream().map(Vertex::label).collect(Collectors.joining(", "));
    return where + how + (who.isEmpty() ? "" : " by " + who);
  }

  private static Label note(String words) {
    Label note = new Label(words);
    note.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    note.setWrapText(true);
    return note;
  }
}
