package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.explore.Explorer;
import org.entente.explore.Kind;
import org.entente.store.ArticleEntry;
import org.entente.ui.article.ArticleActions;
import org.entente.ui.browse.ArticleList;
import org.entente.ui.browse.EntityTree;
import org.entente.ui.canvas.GraphActions;
import org.entente.ui.canvas.GraphPane;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.insight.InsightActions;
import org.entente.ui.insight.StatisticsPane;
import org.entente.ui.inspector.Inspector;
import org.entente.ui.look.EmptyState;
import org.entente.ui.notice.NoticeStack;
import org.entente.ui.outline.OutlinePane;
import org.entente.ui.path.PathPane;
import org.entente.ui.reader.ReaderModel;
import org.entente.ui.reader.ReaderPane;
import org.entente.ui.saved.ViewActions;
import org.entente.ui.saved.ViewList;
import org.entente.ui.search.SearchBox;
import org.entente.ui.sparql.SparqlPane;
import org.entente.ui.status.StatusLine;
import org.entente.ui.takeaway.PictureActions;
import org.entente.ui.takeaway.TakeawayActions;
import org.entente.ui.task.BackgroundTasks;
import org.entente.ui.task.Latest;
import org.entente.ui.trail.TrailPane;
import org.entente.ui.visit.Crumbs;
import org.entente.ui.visit.Visits;
import org.entente.ui.words.WordsPane;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleGraph;
import org.entente.view.saved.ViewOpening;
import org.entente.view.saved.ViewShelf;

/// The panels of one window and what goes on between them: whatever is chosen anywhere comes into
/// focus everywhere. Belongs to the window's thread.
final class Desk implements AutoCloseable, ArticleActions.Listener {

  private final WindowParts parts;
  private final BackgroundTasks tasks = new BackgroundTasks();
  private final Visits visits = new Visits();
  private final VisibleGraph graph = new VisibleGraph();
  private Node pointed = Node.ANY;
  private final Latest counting;
  private final Latest reading;

  final NoticeStack notices = new NoticeStack();
  final GraphCanvas canvas;
  final GraphActions graphActions;
  final InsightActions insight;
  final OutlinePane outline;
  final StatisticsPane statistics;
  final ReaderModel readerModel;
  final ReaderPane reader;
  final Inspector inspector;
  final SparqlPane sparql;
  final WordsPane words;
  final SearchBox search;
  final EntityTree entities;
  final ArticleList articles;
  final ArticleActions articleActions;
  final TakeawayActions takeaway;
  final PictureActions pictures;
  final ViewActions viewActions;
  final ViewList views;
  final TrailPane trail;
  final Crumbs crumbs;
  final StatusLine status;
  final GraphPane graphPane;
  final PathPane paths;

  /// @param empty what the graph shows while there is nothing to draw
  Desk(WindowParts parts, Dialogs dialogs, EmptyState empty) {
    this.parts = parts;
    this.counting = latest();
    this.reading = latest();
    this.canvas = new GraphCanvas(graph, tasks.executor());
    this.graphActions = new GraphActions(graph, parts.source(), tasks, notices);
    this.insight = new InsightActions(graph, tasks, notices);
    this.outline = new OutlinePane(canvas);
    this.statistics = new StatisticsPane(graph, latest());
    this.readerModel = new ReaderModel(parts.workspace(), reading);
    this.inspector =
        new Inspector(parts.workspace(), parts.pipeline(), latest(), visits::go, readerModel::open);
    this.reader = new ReaderPane(readerModel, visits::go, inspector::explain);
    this.sparql =
        new SparqlPane(
            parts.workspace(),
            parts.queries(),
            tasks,
            notices,
            dialogs,
            visits::go,
            this::addToGraph);
    this.search = new SearchBox(parts.workspace(), latest(), this::found);
    this.entities = new EntityTree(parts.workspace(), tasks, notices, visits::go);
    this.articleActions =
        new ArticleActions(
            parts.workspace(),
            parts.articles(),
            parts.pipeline(),
            parts.files(),
            tasks,
            notices,
            dialogs,
            this);
    this.words =
        new WordsPane(
            parts.workspace().words(), parts.pipeline(), tasks, notices, articleActions::remap);
    this.articles = new ArticleList(parts.workspace(), latest(), this::open, articleActions::drop);
    this.takeaway =
        new TakeawayActions(
            parts.workspace(), graph, sparql::constructed, parts.export(), tasks, notices, dialogs);
    this.pictures = new PictureActions(canvas, parts.pictures(), tasks, notices, dialogs);
    this.viewActions =
        new ViewActions(
            canvas,
            ViewShelf.of(parts.workspace()),
            new ViewOpening(parts.workspace(), parts.source()),
            Clock.systemUTC(),
            tasks,
            notices,
            dialogs);
    this.views = new ViewList(viewActions, ZoneId.systemDefault());
    this.trail = new TrailPane(graph, notices, sparql::write);
    this.crumbs = new Crumbs(visits, graphActions::label);
    this.paths =
        new PathPane(
            parts.workspace(),
            graphActions,
            tasks,
            notices,
            new PathPane.Leads(
                visits::go,
                this::mark,
                evidence -> readerModel.open(evidence.article(), evidence.span())));
    this.graphPane =
        new GraphPane(
            canvas, graphActions, insight, crumbs, this::point, this::inspect, paths::find, empty);
    this.status = new StatusLine(graph, tasks.running(), parts.place());
    visits.current().subscribe(this::focus);
  }

  Visits visits() {
    return visits;
  }

  VisibleGraph graph() {
    return graph;
  }

  /// Lists what the workspace holds, and shows its latest article.
  void begin() {
    refresh();
    viewActions.refresh();
    checkWords();
    tasks.start(
        "Opening the workspace",
        (progress, cancellation) -> parts.workspace().articles(),
        entries -> {
          if (!entries.isEmpty()) {
            open(entries.getLast(), canvas::requestFocus);
          }
        },
        notices::problem);
  }

  /// Own words with a slip are left out; that must not go unsaid.
  private void checkWords() {
    if (parts.workspace().words().filter(Files::exists).isPresent()) {
      tasks.start(
          "Reading own words",
          (progress, cancellation) -> parts.pipeline().current().leftOut(),
          slip -> slip.ifPresent(notices::problem),
          notices::problem);
    }
  }

  void take(List<Path> files) {
    articleActions.take(files);
  }

  @Override
  public void came(List<Node> graphs) {
    refresh();
    graphs.forEach(this::show);
  }

  @Override
  public void went(Node name) {
    refresh();
    readerModel.close(name);
    Set<Node> drawn = drawn();
    tasks.start(
        "Looking what is left",
        (progress, cancellation) ->
            parts
                .workspace()
                .read(
                    snapshot ->
                        drawn.stream()
                            .filter(node -> !snapshot.contains(node, Node.ANY, Node.ANY))
                            .collect(Collectors.toSet())),
        gone -> graph.hide("Take out an article", gone),
        notices::problem);
  }

  @Override
  public void remapped() {
    refresh();
    inspector.clear();
    readerModel.reload();
    Set<Node> drawn = drawn();
    tasks.start(
        "Looking what is left",
        (progress, cancellation) ->
            parts
                .workspace()
                .read(
                    snapshot ->
                        drawn.stream()
                            .filter(node -> snapshot.contains(node, Node.ANY, Node.ANY))
                            .collect(Collectors.toSet())),
        left -> {
          // Even nodes that are still there may have other edges now.
          graph.hide("Map anew", drawn);
          graphActions.show("Map anew", left, () -> show(readerModel.article()));
        },
        notices::problem);
  }

  @Override
  public void close() {
    canvas.stopLayout();
    sparql.keep();
    tasks.close();
  }

  private void refresh() {
    entities.refresh();
    articles.refresh();
    sparql.refresh();
    counting.run(
        "Counting",
        (progress, cancellation) ->
            parts
                .workspace()
                .read(
                    snapshot ->
                        new Explorer(snapshot)
                            .entities().classes(cancellation).stream()
                                .filter(entry -> entry.kind() != Kind.ARTICLE)
                                .mapToInt(entry -> entry.count())
                                .sum()),
        status::total);
  }

  private void open(ArticleEntry entry) {
    open(entry, () -> {});
  }

  private void open(ArticleEntry entry, Runnable then) {
    readerModel.open(entry.article());
    graphActions.showArticle(entry.article(), entry.title(), then);
  }

  private void show(Node article) {
    if (article.equals(Node.ANY)) {
      return;
    }
    readerModel.open(article);
    graphActions.showArticle(article, "the new article", canvas::requestFocus);
  }

  private void focus(Node node) {
    if (node.equals(Node.ANY)) {
      return;
    }
    inspector.show(node);
    readerModel.focus(node);
    graphActions.show(
        "Show a node",
        Set.of(node),
        () -> {
          crumbs.refresh();
          if (!canvas.selection().contains(node) && !node.equals(pointed)) {
            canvas.reveal(node);
          }
        });
  }

  /// Puts a node in focus that the user points at in the graph: what is selected there is his own
  /// choice.
  private void point(Node node) {
    pointed = node;
    visits.go(node);
    pointed = Node.ANY;
  }

  private void found(Node node) {
    visits.go(node);
    canvas.requestFocus();
  }

  private void inspect(VisibleEdge edge) {
    inspector.show(Triple.create(edge.subject(), edge.predicate(), edge.object()), edge.label());
  }

  private void addToGraph(Set<Node> nodes) {
    graphActions.show("Add results", nodes, canvas::fit);
  }

  /// Selects nodes in the graph, as far as they are drawn.
  private void mark(Set<Node> nodes) {
    Set<Node> there = new HashSet<>(nodes);
    there.removeIf(node -> !graph.snapshot().contains(node));
    canvas.selection().retainAll(there);
    canvas.selection().addAll(there);
  }

  private Set<Node> drawn() {
    return graph.unfiltered().nodes().stream().map(node -> node.term()).collect(Collectors.toSet());
  }

  private Latest latest() {
    return new Latest(tasks, notices::problem);
  }
}
