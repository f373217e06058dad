package org.entente.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.base.Cancellation;
import org.entente.explore.Evidence;
import org.entente.explore.Explorer;
import org.entente.explore.NodeCard;
import org.entente.explore.NodeCards;
import org.entente.explore.Vertex;
import org.entente.extract.explain.Explanation;
import org.entente.extract.rule.Rule;
import org.entente.mapping.OwnPipeline;
import org.entente.store.Workspace;
import org.entente.text.Span;
import org.entente.ui.look.EmptyState;
import org.entente.ui.task.Latest;
import org.kordamp.ikonli.material2.Material2AL;

/// What is known of the node or fact in focus, with the sentences that say it.
public final class Inspector extends StackPane {

  /// So many facts of a group and mentions are listed at first; the rest on a click.
  private static final int AT_FIRST = 8;

  /// A fact and where it is said.
  private record FactCard(Vertex subject, String predicate, Vertex object, List<Evidence> said) {}

  private final Workspace workspace;
  private final Latest latest;
  private final Consumer<Node> go;
  private final BiConsumer<Node, Span> read;
  private final OwnPipeline pipeline;
  private final EmptyState nothing =
      new EmptyState(
          Material2AL.INFO,
          "Nothing is selected",
          "Click a node or an edge of the graph, a name in the article, or a search result.");
  private final ScrollPane scroll = new ScrollPane();

  /// @param go puts another node in focus
  /// @param read opens an article at the words that say a fact
  public Inspector(
      Workspace workspace,
      OwnPipeline pipeline,
      Latest latest,
      Consumer<Node> go,
      BiConsumer<Node, Span> read) {
    this.workspace = workspace;
    this.pipeline = pipeline;
    this.latest = latest;
    this.go = go;
    this.read = read;
    setId("inspector");
    setMinWidth(0);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVisible(false);
    getChildren().addAll(nothing, scroll);
  }

  /// Shows a node.
  public void show(Node node) {
    latest.run(
        "Reading what is known",
        (progress, cancellation) ->
            workspace.read(
                snapshot -> new Explorer(snapshot).cards().of(node, AT_FIRST, cancellation)),
        this::show);
  }

  /// Shows a fact.
  ///
  /// @param predicate the predicate in words
  public void show(Triple triple, String predicate) {
    latest.run(
        "Reading the evidence",
        (progress, cancellation) ->
            workspace.read(
                snapshot -> {
                  Explorer explorer = new Explorer(snapshot);
                  return new FactCard(
                      explorer.vertices().of(triple.getSubject()),
                      predicate,
                      explorer.vertices().of(triple.getObject()),
                      explorer.cards().evidence(triple));
                }),
        card ->
            show(
                new FactSheet(card.subject(), card.predicate(), card.object(), card.said(), this)));
  }

  /// Shows why the sentence at a place of an article tells events, or none. Reads the article anew,
  /// with the rules and words of now.
  public void explain(Node article, int offset) {
    latest.run(
        "Asking why",
        (progress, cancellation) ->
            workspace
                .article(article)
                .map(found -> pipeline.current().pipeline().explain(found, progress, cancellation)),
        explanation -> explanation.ifPresent(found -> show(article, found, offset)));
  }

  /// Shows nothing.
  public void clear() {
    latest.cancel();
    scroll.setVisible(false);
    nothing.setVisible(true);
  }

  void go(Node node) {
    go.accept(node);
  }

  void read(Evidence evidence) {
    read(evidence.article(), evidence.span());
  }

  void read(Node article, Span words) {
    read.accept(article, words);
  }

  /// Looks a rule up; there is none where it is built in or goes by another name now.
  void rule(String id, Consumer<Optional<Rule>> then) {
    latest.run(
        "Reading the rules",
        (progress, cancellation) -> pipeline.current().pipeline().rules().rule(id),
        then);
  }

  /// Reads more for a part of the card; what is shown meanwhile stays.
  <T> void more(BiFunction<NodeCards, Cancellation, T> reading, Consumer<T> then) {
    latest.run(
        "Reading more",
        (progress, cancellation) ->
            workspace.read(snapshot -> reading.apply(new Explorer(snapshot).cards(), cancellation)),
        then);
  }

  private void show(Node article, Explanation explanation, int offset) {
    String text = explanation.extraction().article().text();
    show(
        explanation
            .at(offset)
            .<VBox>map(account -> new SentenceSheet(article, text, account, this))
            .orElseGet(NoSentenceSheet::new));
  }

  private void show(NodeCard card) {
    show(new NodeSheet(card, this));
  }

  private void show(VBox sheet) {
    scroll.setContent(sheet);
    scroll.setVvalue(0);
    scroll.setVisible(true);
    nothing.setVisible(false);
  }
}
