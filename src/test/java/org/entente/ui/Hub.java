package org.entente.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.extract.record.EntityId;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.ArticleNames;
import org.entente.mapping.En;
import org.entente.mapping.Examples;
import org.entente.mapping.MappedArticle;
import org.entente.mapping.Ontology;
import org.entente.store.Workspace;
import org.entente.ui.graph.GraphCanvas;
import org.entente.view.GraphSnapshot;
import org.testfx.api.FxRobot;

/// An article on Norway and Ghana, where Norway met very many others, and both are in a bloc.
final class Hub {

  static final int MEETINGS = 250;
  static final Node NORWAY = name(Examples.NORWAY);
  static final Node GHANA = name(Examples.GHANA);
  static final Node BLOC = iri("bloc");
  static final Node ISLAND = iri("island");

  private Hub() {}

  static Workspace workspace() {
    Workspace workspace = Workspace.memory();
    MappedArticle article = new ArticleMapper(Ontology.places()).map(Examples.extraction());
    workspace.put(article.name(), article.graph());
    Graph more = GraphFactory.createGraphMem();
    for (int number = 0; number < MEETINGS; number++) {
      Node meeting = iri("meeting/" + number);
      more.add(meeting, RDF.Nodes.type, En.Meeting);
      more.add(meeting, RDFS.Nodes.label, NodeFactory.createLiteralString("Meeting " + number));
      more.add(meeting, En.agent, NORWAY);
    }
    for (Node member : List.of(NORWAY, GHANA)) {
      more.add(member, En.memberOf, BLOC);
    }
    more.add(BLOC, RDF.Nodes.type, En.InternationalOrganization);
    more.add(BLOC, RDFS.Nodes.label, NodeFactory.createLiteralString("Atlantic Bloc"));
    more.add(NORWAY, En.speaksFor, iri("fjords"));
    more.add(iri("fjords"), RDF.Nodes.type, En.Place);
    more.add(ISLAND, RDF.Nodes.type, En.Place);
    more.add(ISLAND, RDFS.Nodes.label, NodeFactory.createLiteralString("Lonely Island"));
    workspace.put(iri("more"), more);
    return workspace;
  }

  static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  static GraphCanvas canvas(FxRobot robot) {
    return robot.lookup("#graph").queryAs(GraphCanvas.class);
  }

  /// Where a node is on the screen.
  static Point2D place(FxRobot robot, EntenteWindow window, Node term) {
    GraphCanvas canvas = canvas(robot);
    return Windows.onFx(
        () -> {
          GraphSnapshot graph = window.graph().snapshot();
          var at = graph.at(graph.indexOf(term).orElseThrow());
          return canvas.localToScreen(
              canvas.viewport().screenX(at.x()), canvas.viewport().screenY(at.y()));
        });
  }

  static void shiftClick(FxRobot robot, Point2D screen) {
    click(robot, screen, 1, true);
  }

  static void doubleClick(FxRobot robot, Point2D screen) {
    click(robot, screen, 1, false);
    click(robot, screen, 2, false);
  }

  /// The headless platform keeps the keys of the robot from its mouse, and counts clicks by a clock
  /// that a busy machine outruns.
  private static void click(FxRobot robot, Point2D screen, int count, boolean shift) {
    GraphCanvas canvas = canvas(robot);
    robot.interact(
        () -> {
          for (EventType<MouseEvent> type :
              List.of(
                  MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            canvas.fireEvent(mouse(canvas, type, screen, count, shift));
          }
        });
  }

  private static MouseEvent mouse(
      GraphCanvas canvas, EventType<MouseEvent> type, Point2D screen, int count, boolean shift) {
    Point2D at = canvas.localToScene(canvas.screenToLocal(screen));
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        count,
        shift,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  static Set<Node> shown(EntenteWindow window) {
    return Windows.onFx(
        () -> {
          Set<Node> terms = new LinkedHashSet<>();
          window.graph().unfiltered().nodes().forEach(node -> terms.add(node.term()));
          return terms;
        });
  }

  static void drawn(FxRobot robot, EntenteWindow window) {
    Windows.until(() -> window.graph().snapshot().nodeCount() > 0);
    settled(robot, window);
  }

  static void settled(FxRobot robot, EntenteWindow window) {
    Windows.until(() -> window.graph().unsettled().isEmpty());
    Windows.until(() -> !canvas(robot).settlingProperty().get());
    robot.interact(canvas(robot)::fit);
  }

  /// Puts a node in focus by its name, with the keys on the graph.
  static void focus(FxRobot robot, String name) {
    robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL).write(name);
    Windows.until(() -> robot.lookup("#search-results").tryQuery().isPresent());
    robot.push(KeyCode.ENTER);
    Windows.until(
        () ->
            robot
                .lookup("#inspector-title")
                .tryQueryAs(Label.class)
                .filter(title -> title.getText().equalsIgnoreCase(name))
                .isPresent());
    robot.interact(canvas(robot)::requestFocus);
  }

  /// The nodes of the triples that a query gives, run as plain SPARQL 1.1.
  static Set<Node> constructed(Workspace workspace, String sparql) {
    var query = QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
    return workspace.read(
        snapshot -> {
          Set<Node> nodes = new LinkedHashSet<>();
          try (QueryExec exec = QueryExec.dataset(snapshot.dataset()).query(query).build()) {
            exec.construct()
                .find()
                .forEachRemaining(
                    triple -> {
                      nodes.add(triple.getSubject());
                      nodes.add(triple.getObject());
                    });
          }
          return nodes;
        });
  }

  private static Node name(EntityId entity) {
    return new ArticleNames(Examples.extraction().article()).entity(entity);
  }
}
