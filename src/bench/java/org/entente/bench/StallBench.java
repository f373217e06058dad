package org.entente.bench;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.base.Cancellation;
import org.entente.export.RdfExport;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.rule.RuleTableReader;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.ArticlePipeline;
import org.entente.mapping.En;
import org.entente.mapping.Ontology;
import org.entente.mapping.OwnPipeline;
import org.entente.mapping.Prefixes;
import org.entente.query.SparqlRunner;
import org.entente.store.RdfFiles;
import org.entente.store.Workspace;
import org.entente.text.article.ArticleReader;
import org.entente.text.model.NewsAnnotator;
import org.entente.ui.EntenteWindow;
import org.entente.ui.WindowParts;
import org.entente.ui.article.PipelineImport;
import org.entente.ui.dialog.FxDialogs;
import org.entente.ui.graph.GraphCanvas;
import org.entente.ui.graph.GraphPng;
import org.entente.ui.memory.WindowMemory;
import org.entente.view.Point;
import org.entente.view.StepName;
import org.entente.view.Subgraph;
import org.entente.view.VisibleGraph;
import org.entente.view.LayoutKind;
import org.entente.view.saved.Look;
import org.entente.view.saved.OpenedView;
import org.entente.view.saved.SavedView;
import org.entente.view.saved.ViewOpening;
import org.entente.view.source.WorkspaceSource;

/// Measures for how long the whole window keeps silent at most while a large graph is explored, on
/// JavaFX's headless platform.
///
/// `mvn -q -Pbench compile exec:exec@stall` runs it; `-Dbench.sizes=1000` keeps to smaller graphs.
public final class StallBench {

  private static final String ID = "https://example.org/id/";
  private static final int HUB = 700;

  private StallBench() {}

  /// @param args numbers of nodes, separated by commas
  public static void main(String[] args) throws Exception {
    Platform.startup(() -> Platform.setImplicitExit(false));
    for (String size : args[0].split(",")) {
      run(Integer.parseInt(size));
    }
    System.exit(0);
  }

  private static void run(int size) throws Exception {
    Workspace workspace = Workspace.memory();
    workspace.put(NodeFactory.createURI(ID + "graph"), facts(size));
    WorkspaceSource source = new WorkspaceSource(workspace);
    Stage[] stages = new Stage[1];
    EntenteWindow window =
        onFx(
            () -> {
              stages[0] = new Stage();
              stages[0].setWidth(1280);
              stages[0].setHeight(800);
              EntenteWindow opened =
                  new EntenteWindow(stages[0], parts(workspace, source), FxDialogs::new);
              opened.show();
              return opened;
            });
    GraphCanvas canvas = onFx(() -> (GraphCanvas) stages[0].getScene().getRoot().lookup("#graph"));
    System.out.printf("%n%,d nodes: the longest that the window keeps silent%n", size);
    try (FxWatch watch = new FxWatch(onFx(Thread::currentThread))) {
      Told told = new Told(watch, canvas);
      VisibleGraph graph = window.graph();
      told.when("the window opens", () -> {});
      Set<Node> most = terms(size);
      Subgraph subgraph = source.nodes(most, graph.snapshot(), Cancellation.NONE);
      told.when("all is shown and laid out", () -> graph.show("Show all", subgraph));
      told.when("the view is fitted", canvas::fit);
      told.when("the hub is revealed", () -> canvas.reveal(actor(0)));
      told.when("the hub is expanded", canvas::expandCurrent);
      told.when("that is undone", graph::undo);
      told.when("all is selected", canvas.selecting()::all);
      told.when("the selection is inverted", canvas.selecting()::inverted);
      told.when(
          "one node and all that hangs together",
          () -> {
            canvas.selecting().which(node -> node.term().equals(actor(1)));
            canvas.selecting().partsToo();
          });
      told.when("events are folded", () -> graph.filter("Fold", graph.filter().withFolded(true)));
      told.when("that is undone", graph::undo);
      for (LayoutKind kind : LayoutKind.values()) {
        told.when("layout: " + kind.title(), () -> canvas.arrange(kind));
        told.when("that is undone", graph::undo);
      }
      told.when(
          "a dragged node is moved", () -> graph.move("Move", Map.of(actor(3), new Point(9, 9))));
      SavedView view =
          onFx(() -> SavedView.of("view", graph, Look.of(canvas.viewport()), Instant.EPOCH));
      OpenedView opened = new ViewOpening(workspace, source).open(view, Cancellation.NONE);
      told.when("half of it is hidden", () -> graph.hide("Hide", terms(size / 2)));
      told.when(
          "a kept view is opened",
          () ->
              graph.open(
                  StepName.of("Open"),
                  opened.nodes(),
                  opened.edges(),
                  view.filter(),
                  view.emphasis(),
                  view.layout()));
      told.when("that is undone", graph::undo);
      told.when("that is redone", graph::redo);
      told.when("the outline is opened", () -> press(stages[0].getScene(), KeyCode.DIGIT5));
      told.when("a node is chosen beside it", () -> canvas.reveal(actor(7)));
      told.when("a node is hidden beside it", () -> graph.hide("Hide", Set.of(actor(7))));
      told.when("the counts are opened", () -> press(stages[0].getScene(), KeyCode.DIGIT6));
      told.when("all steps are undone", () -> graph.travel(-1000));
    }
    onFx(
        () -> {
          stages[0].hide();
          return "";
        });
    workspace.close();
  }

  /// Does something in the window, waits until all is at rest, and tells how it went.
  private record Told(FxWatch watch, GraphCanvas canvas) {

    void when(String what, Runnable action) throws Exception {
      watch.silence();
      onFx(
          () -> {
            action.run();
            return "";
          });
      until(() -> !canvas.settlingProperty().get() && canvas.graph().unsettled().isEmpty());
      until(canvas::isDrawn);
      // What follows later, as the panels do.
      for (int turn = 0; turn < 20; turn++) {
        onFx(() -> "");
        TimeUnit.MILLISECONDS.sleep(15);
      }
      FxWatch.Silence silence = watch.silence();
      System.out.printf(
          Locale.ROOT,
          "%-42s %8.1f ms  %s%n",
          what,
          silence.longest(),
          silence.longest() < 100 ? "" : silence.doing().stream().limit(3).toList());
    }
  }

  private static void until(BooleanSupplier holds) throws Exception {
    long begun = System.nanoTime();
    while (!onFx(holds::getAsBoolean)) {
      if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(120)) {
        throw new IllegalStateException("it never came to rest");
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /// Four actors to six events, each with an agent and a target; the first actor is in many.
  private static Graph facts(int size) {
    Graph facts = GraphFactory.createGraphMem();
    SplittableRandom random = new SplittableRandom(20171227);
    int actors = size * 4 / 10;
    for (int actor = 0; actor < actors; actor++) {
      facts.add(actor(actor), RDF.Nodes.type, actor % 3 == 0 ? En.Country : En.Person);
      facts.add(actor(actor), RDFS.Nodes.label, NodeFactory.createLiteralString("Actor " + actor));
    }
    for (int event = 0; event < size - actors; event++) {
      facts.add(event(event), RDF.Nodes.type, event % 2 == 0 ? En.Meeting : En.Sanction);
      facts.add(event(event), RDFS.Nodes.label, NodeFactory.createLiteralString("Event " + event));
      facts.add(event(event), En.agent, actor(random.nextInt(actors)));
      facts.add(event(event), En.target, actor(random.nextInt(actors)));
    }
    for (int event = size; event < size + HUB; event++) {
      facts.add(event(event), RDF.Nodes.type, En.Meeting);
      facts.add(event(event), RDFS.Nodes.label, NodeFactory.createLiteralString("Talk " + event));
      facts.add(event(event), En.agent, actor(0));
    }
    return facts;
  }

  private static Set<Node> terms(int size) {
    Set<Node> terms = new LinkedHashSet<>();
    int actors = size * 4 / 10;
    Stream.iterate(0, at -> at < actors, at -> at + 1).forEach(at -> terms.add(actor(at)));
    Stream.iterate(0, at -> at < size - actors, at -> at + 1).forEach(at -> terms.add(event(at)));
    return terms;
  }

  private static Node actor(int number) {
    return NodeFactory.createURI(ID + "actor/" + number);
  }

  private static Node event(int number) {
    return NodeFactory.createURI(ID + "event/" + number);
  }

  private static void press(Scene scene, KeyCode code) {
    scene
        .getAccelerators()
        .getOrDefault(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), () -> {})
        .run();
  }

  private static WindowParts parts(Workspace workspace, WorkspaceSource source) {
    ArticlePipeline shipped =
        new ArticlePipeline(
            new ArticleReader(),
            new Extractor(new NewsAnnotator(), Gazetteer.standard(), RuleTableReader.shipped()),
            new ArticleMapper(Ontology.places()));
    OwnPipeline pipeline = new OwnPipeline(() -> shipped, Optional.empty());
    return new WindowParts(
        workspace,
        source,
        pipeline,
        new PipelineImport(pipeline, workspace),
        new RdfFiles(workspace),
        new SparqlRunner(workspace),
        new RdfExport(Prefixes.map()),
        new GraphPng(),
        WindowMemory.none());
  }

  private static <T> T onFx(Callable<T> asked) throws Exception {
    FutureTask<T> task = new FutureTask<>(asked);
    Platform.runLater(task);
    return task.get();
  }
}
