package org.entente.ui.path;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.apache.jena.graph.Node;
import org.entente.explore.Evidence;
import org.entente.explore.path.Hop;
import org.entente.explore.path.Path;
import org.entente.explore.path.PathQuestion;
import org.entente.store.Workspace;
import org.entente.ui.canvas.GraphActions;
import org.entente.ui.look.EmptyState;
import org.entente.ui.notice.Notices;
import org.entente.ui.task.Latest;
import org.entente.ui.task.RunningTask;
import org.entente.ui.task.Tasks;
import org.entente.view.StepName;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Paths between chosen entities: the list by length, and each hop with the sentences that say it.
/// Choosing a path marks it in the graph; Enter adds it there.
public final class PathPane extends BorderPane {

  /// Between more entities there are too many pairs to read.
  private static final int MOST_ENDS = 6;

  private static final double NARROW = 620;

  /// What a click leads to.
  ///
  /// @param go puts a node in focus
  /// @param mark marks nodes in the graph, as far as they are drawn
  /// @param read opens an article at the words
  public record Leads(Consumer<Node> go, Consumer<Set<Node>> mark, Consumer<Evidence> read) {}

  private final PathReader reader;
  private final GraphActions actions;
  private final Tasks tasks;
  private final Notices notices;
  private final Leads leads;
  private final Latest reading;
  private final PathBar bar = new PathBar(this::search, this::cancel);
  private final ListView<PathRow> list = new ListView<>();
  private final VBox hops = new VBox();
  private final SplitPane split = new SplitPane();
  private final StackPane middle = new StackPane();
  private List<Node> between = List.of();
  private @Nullable RunningTask running;
  private Runnable onOpen = () -> {};

  public PathPane(
      Workspace workspace, GraphActions actions, Tasks tasks, Notices notices, Leads leads) {
    this.reader = new PathReader(workspace);
    this.actions = actions;
    this.tasks = tasks;
    this.notices = notices;
    this.leads = leads;
    this.reading = new Latest(tasks, notices::problem);
    setId("paths");
    list.setId("path-list");
    list.setAccessibleText("Paths");
    list.setCellFactory(view -> new PathCell(this::add, this::searchMore));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    hops.getStyleClass().add("hops");
    ScrollPane scroll = new ScrollPane(hops);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    split.getItems().addAll(list, scroll);
    split.setDividerPositions(0.5);
    widthProperty()
        .subscribe(
            width ->
                split.setOrientation(
                    width.doubleValue() < NARROW ? Orientation.VERTICAL : Orientation.HORIZONTAL));
    setTop(bar);
    setCenter(middle);
    setMinSize(0, 0);
    invite();
  }

  /// What brings the panel to the front.
  public void setOnOpen(Runnable action) {
    onOpen = action;
  }

  /// Looks for paths between these nodes, with the limits that are set.
  public void find(Set<Node> nodes) {
    onOpen.run();
    between = List.copyOf(new LinkedHashSet<>(nodes));
    bar.name(between.stream().map(actions::label).toList());
    if (between.size() < 2) {
      cancel();
      invite();
    } else if (between.size() > MOST_ENDS) {
      cancel();
      show(
          new EmptyState(
              Material2AL.CALL_SPLIT,
              "These are too many entities",
              "Paths are sought between every two of them: select " + MOST_ENDS + " at most."));
    } else {
      bar.forgetPredicates();
      search();
    }
  }

  private void invite() {
    show(
        new EmptyState(
            Material2AL.CALL_SPLIT,
            "How are two entities connected?",
            "Select two nodes or more in the graph (Shift and click, or Shift and arrows), then"
                + " press Ctrl+Shift+F. The whole workspace is searched, not only what is drawn."));
  }

  private void search() {
    if (between.size() < 2 || between.size() > MOST_ENDS) {
      return;
    }
    cancel();
    PathQuestion question = bar.question(between);
    show(
        new EmptyState(
            Material2MZ.SEARCH,
            "Looking for paths…",
            "Up to " + question.longest() + " hops, through the whole workspace."));
    running =
        tasks.start(
            "Looking for paths",
            (progress, cancellation) -> reader.search(question, progress, cancellation),
            this::fill,
            problem -> {
              ended();
              invite();
              notices.problem(problem);
            });
    bar.searching(true);
  }

  private void searchMore(int most) {
    bar.setMost(most);
    search();
  }

  private void cancel() {
    if (running != null) {
      running.cancel();
      show(
          new EmptyState(
              Material2AL.CANCEL,
              "The search was stopped",
              "Find starts it anew; fewer hops, or a predicate left out, make it shorter."));
    }
    ended();
  }

  private void ended() {
    running = null;
    bar.searching(false);
  }

  private void fill(Found found) {
    ended();
    bar.offer(found.predicates());
    if (found.answers().stream().allMatch(answer -> answer.paths().isEmpty())) {
      boolean tooWide = found.answers().stream().anyMatch(answer -> answer.tooWide());
      show(
          new EmptyState(
              Material2AL.LINK_OFF,
              tooWide
                  ? "The search met too many nodes"
                  : "No path within " + found.question().longest() + " hops",
              tooWide
                  ? "Ask for fewer hops, or leave out a predicate that joins very many."
                  : "Allow more hops"
                      + (found.question().without().isEmpty()
                          ? ", or choose other entities."
                          : ", or let in a predicate that is left out.")));
      return;
    }
    list.getItems().setAll(PathRow.of(found));
    show(split);
    list.getItems().stream()
        .filter(PathRow.OnePath.class::isInstance)
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
    list.requestFocus();
  }

  private void choose(@Nullable PathRow row) {
    if (row instanceof PathRow.OnePath(var path)) {
      leads.mark().accept(path.nodes());
      reading.run(
          "Reading the evidence of a path",
          (progress, cancellation) -> reader.evidence(path, cancellation),
          this::tell);
    }
  }

  private void tell(List<SaidHop> said) {
    HopBox.Leads to = new HopBox.Leads(leads.go(), this::add, leads.read());
    hops.getChildren().setAll(said.stream().map(hop -> new HopBox(hop, to)).toList());
  }

  private void press(KeyEvent event) {
    PathRow row = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && row != null) {
      switch (row) {
        case PathRow.OnePath(var path) -> add(path);
        case PathRow.More(var most) -> searchMore(most);
        case PathRow.Heading _ -> {
          // Nothing to add.
        }
      }
      event.consume();
    }
  }

  private void add(Path path) {
    String ends =
        path.hops().getFirst().from().label() + " to " + path.hops().getLast().to().label();
    actions.show(
        new StepName("Path from " + ends, path.sparql()),
        path.nodes(),
        () -> leads.mark().accept(path.nodes()));
  }

  private void add(Hop hop) {
    Path path = new Path(List.of(hop));
    add(path);
  }

  private void show(javafx.scene.Node content) {
    if (!content.equals(split)) {
      list.getItems().clear();
      hops.getChildren().clear();
    }
    middle.getChildren().setAll(content);
  }
}
