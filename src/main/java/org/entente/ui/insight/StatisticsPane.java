package org.entente.ui.insight;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.look.Amount;
import org.entente.ui.look.KindIcon;
import org.entente.ui.look.ModalityBadge;
import org.entente.ui.task.Latest;
import org.entente.view.GraphSnapshot;
import org.entente.view.VisibleGraph;
import org.entente.view.insight.Statistics;

/// Counts of what is drawn: nodes and edges, by kind and by modality, parts, degrees. Counts off
/// the window's thread, and only while it is seen.
public final class StatisticsPane extends ScrollPane {

  private final VisibleGraph graph;
  private final Latest latest;
  private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen", false);
  private final VBox sheet = new VBox();
  private GraphSnapshot counted = GraphSnapshot.EMPTY;

  public StatisticsPane(VisibleGraph graph, Latest latest) {
    this.graph = graph;
    this.latest = latest;
    setId("statistics");
    setFitToWidth(true);
    sheet.getStyleClass().add("sheet");
    setContent(sheet);
    seen.subscribe(this::count);
    graph.onChange(snapshot -> count());
    show(Statistics.of(GraphSnapshot.EMPTY));
  }

  /// Whether anyone sees it.
  public BooleanProperty seenProperty() {
    return seen;
  }

  private void count() {
    GraphSnapshot now = graph.snapshot();
    if (seen.get() && !now.hasElementsOf(counted)) {
      counted = now;
      latest.run("Counting", (progress, cancellation) -> Statistics.of(now), this::show);
    }
  }

  private void show(Statistics counts) {
    GridPane all = grid();
    row(all, "Nodes", Amount.of(counts.nodes()));
    row(all, "Edges", Amount.of(counts.edges()));
    row(all, "Parts that nothing joins", Amount.of(counts.components()));
    row(all, "Nodes of the largest part", Amount.of(counts.largest()));
    row(all, "Edges of a node, on average", decimal(counts.meanDegree()));
    row(all, "Edges of the best joined node", Amount.of(counts.highestDegree()));
    row(all, "Pairs that are joined (density)", percent(counts.density()));
    sheet.getChildren().setAll(heading("What is drawn"), all);
    if (counts.nodes() > 0) {
      GridPane kinds = grid();
      for (var entry : most(counts.kinds())) {
        Label name = new Label(entry.getKey().title(), KindIcon.of(entry.getKey()));
        row(kinds, name, Amount.of(entry.getValue()), share(entry.getValue(), counts.nodes()));
      }
      sheet.getChildren().addAll(heading("Nodes by kind"), kinds);
    }
    if (counts.edges() > 0) {
      GridPane modalities = grid();
      for (var entry : most(counts.modalities())) {
        row(
            modalities,
            ModalityBadge.of(entry.getKey()),
            Amount.of(entry.getValue()),
            share(entry.getValue(), counts.edges()));
      }
      sheet.getChildren().addAll(heading("Edges by how they are stated"), modalities);
    }
  }

  private static <K extends Comparable<K>> List<Map.Entry<K, Integer>> most(
      Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<K, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .collect(Collectors.toList());
  }

  private static GridPane grid() {
    GridPane grid = new GridPane(10, 5);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    number.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints share = new ColumnConstraints();
    share.setHalignment(HPos.RIGHT);
    share.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(name, number, share);
    return grid;
  }

  private static void row(GridPane grid, String name, String number) {
    row(grid, new Label(name), number, "");
  }

  private static void row(GridPane grid, Label name, String number, String share) {
    Label count = new Label(number);
    Label part = new Label(share);
    part.getStyleClass().add(Styles.TEXT_MUTED);
    grid.addRow(grid.getRowCount(), name, count, part);
  }

  private static Label heading(String words) {
    Label heading = new Label(words);
    heading.getStyleClass().add("group-heading");
    return heading;
  }

  private static String share(int part, int whole) {
    return percent((double) part / whole);
  }

  private static String percent(double share) {
    return String.format(Locale.ENGLISH, share < 0.01 ? "%.2f %%" : "%.0f %%", 100 * share);
  }

  private static String decimal(double value) {
    return String.format(Locale.ENGLISH, "%.1f", value);
  }
}
