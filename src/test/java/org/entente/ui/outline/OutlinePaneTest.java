package org.entente.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.jena.graph.Node;
import org.entente.ui.graph.CanvasTarget;
import org.entente.ui.graph.GraphCanvas;
import org.entente.view.NodeKind;
import org.entente.view.SampleGraphs;
import org.entente.view.VisibleGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class OutlinePaneTest {

  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final List<Node> expanded = new ArrayList<>();
  private VisibleGraph graph;
  private GraphCanvas canvas;
  private OutlinePane outline;
  private TreeView<OutlineRow> tree;

  @Start
  @SuppressWarnings("unchecked")
  void start(Stage stage) {
    graph = new VisibleGraph();
    canvas = new GraphCanvas(graph, background);
    canvas.setOnExpand(expanded::add);
    outline = new OutlinePane(canvas);
    outline.seenProperty().set(true);
    stage.setScene(new Scene(new SplitPane(canvas, outline), 1000, 600));
    stage.show();
    graph.show("Show", SampleGraphs.article());
    tree = (TreeView<OutlineRow>) Objects.requireNonNull(outline.lookup("#outline"));
    outline.focus();
  }

  @AfterEach
  void stop() {
    onFx(
        () -> {
          canvas.dispose();
          return true;
        });
    background.shutdownNow();
  }

  @Test
  void everyNodeHasALineActorsFirst() {
    List<OutlineRow> rows = rows();
    assertThat(rows).hasSize(onFx(graph::snapshot).nodeCount());
    assertThat(node(rows.getFirst()).node().kind().family()).isEqualTo(NodeKind.Family.ACTOR);
    assertThat(node(rows.getLast()).node().kind().family()).isEqualTo(NodeKind.Family.THING);
  }

  @Test
  void linesSayKindModalityFactsAndWhatIsNotShown() {
    assertThat(spoken("Ostia")).isEqualTo("Ostia, Country, 6 facts, 6 of 31 neighbours");
    assertThat(spoken("e5")).isEqualTo("Statement, Statement (claimed), 2 facts");
    assertThat(facts("e5")).contains("agent: Ostia (claimed)");
    assertThat(facts("Ostia")).contains("Statement: agent this (claimed)", "Sanction: target this");
  }

  @Test
  void outlineFollowsTheCanvas() {
    onFx(
        () -> {
          canvas.reveal(SampleGraphs.term("Anna Berg"));
          return true;
        });
    assertThat(chosen()).isEqualTo("Anna Berg");
  }

  @Test
  void canvasFollowsTheOutlineByKeys(FxRobot robot) {
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    Node chosen =
        node(onFx(() -> tree.getSelectionModel().getSelectedItem().getValue())).node().term();
    assertThat(canvas.selection()).containsExactly(chosen);
    assertThat(onFx(() -> tree.isFocused())).isTrue();
    robot.push(KeyCode.ENTER);
    assertThat(expanded).containsExactly(chosen);
  }

  @Test
  void factsOpenByKeysShowTheirEdgeAndLeadToTheirOtherEnd(FxRobot robot) {
    onFx(
        () -> {
          canvas.reveal(SampleGraphs.term("Council"));
          return true;
        });
    robot.push(KeyCode.RIGHT).push(KeyCode.DOWN);
    assertThat(onFx(() -> canvas.currentProperty().get()))
        .isInstanceOfSatisfying(
            CanvasTarget.OnEdge.class,
            target -> assertThat(target.edge().label()).isEqualTo("part of"));
    robot.push(KeyCode.ENTER);
    assertThat(chosen()).isEqualTo("League of Coastal Nations");
  }

  @Test
  void clickOnALineSelectsTheNode(FxRobot robot) {
    robot.clickOn("Sudland");
    assertThat(canvas.selection()).containsExactly(SampleGraphs.term("Sudland"));
  }

  @Test
  void deleteHidesAndUndoBringsTheLineBack(FxRobot robot) {
    robot.clickOn("Sudland").push(KeyCode.DELETE);
    assertThat(labels()).doesNotContain("Sudland");
    onFx(graph::undo);
    assertThat(labels()).contains("Sudland");
  }

  @Test
  void whatIsNotSeenIsListedWhenItIs() {
    onFx(
        () -> {
          outline.seenProperty().set(false);
          return true;
        });
    onFx(
        () -> {
          graph.hide("Hide", java.util.Set.of(SampleGraphs.term("Sudland")));
          return true;
        });
    assertThat(labels()).contains("Sudland");
    onFx(
        () -> {
          outline.seenProperty().set(true);
          return true;
        });
    assertThat(labels()).doesNotContain("Sudland");
  }

  @Test
  void ofTenThousandLinesOnlyThoseThatAreSeenAreMade() {
    onFx(
        () -> {
          canvas.dispose();
          outline.seenProperty().set(false);
          graph.show("Show", SampleGraphs.random(10_000, 20_000, 3));
          return true;
        });
    onFx(
        () -> {
          outline.seenProperty().set(true);
          return true;
        });
    assertThat(rows()).hasSizeGreaterThan(10_000);
    assertThat(onFx(() -> tree.lookupAll(".tree-cell"))).hasSizeLessThan(100);
  }

  private List<OutlineRow> rows() {
    return onFx(() -> tree.getRoot().getChildren().stream().map(TreeItem::getValue).toList());
  }

  private List<String> labels() {
    return rows().stream().map(row -> node(row).node().label()).toList();
  }

  private String chosen() {
    return node(onFx(() -> tree.getSelectionModel().getSelectedItem().getValue())).node().label();
  }

  private String spoken(String name) {
    return item(name).getValue().spoken();
  }

  private List<String> facts(String name) {
    return onFx(
        () -> item(name).getChildren().stream().map(fact -> fact.getValue().spoken()).toList());
  }

  private TreeItem<OutlineRow> item(String name) {
    return tree.getRoot().getChildren().stream()
        .filter(item -> node(item.getValue()).node().term().equals(SampleGraphs.term(name)))
        .findFirst()
        .orElseThrow();
  }

  private static OutlineRow.OfNode node(OutlineRow row) {
    return (OutlineRow.OfNode) row;
  }

  private static <T> T onFx(Callable<T> work) {
    T result = WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    WaitForAsyncUtils.waitForFxEvents();
    return Objects.requireNonNull(result);
  }
}
