package org.entente.view.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.base.Cancellation;

/// Time runs from left to right: events of one day stand above each other, and long quiet times are
/// drawn shorter. What has no day itself but is joined to what has one stands over the middle of
/// its events; the rest is a band of its own beneath.
public final class TimelineLayout implements Layout {

  /// Width to height of the whole.
  private static final double PROPORTION = 1.8;

  /// How much wider that is than if nodes stood without gaps.
  private static final double SPARSE = 1.9;

  private static final double BETWEEN_DAYS = 36;
  private static final double MOST_FOR_A_WAIT = 160;
  private static final double BETWEEN_BANDS = 90;
  private static final double LEAST_WIDTH = 900;

  @Override
  public Places place(Arrangement start, Cancellation cancellation, Consumer<Places> progress) {
    Bands bands = new Bands(start);
    bands.events();
    bands.over();
    bands.rest();
    return Structure.ended(start, new Places(bands.x, bands.y), cancellation);
  }

  private static final class Bands {

    private final Arrangement graph;
    private final Links links;
    private final double[] x;
    private final double[] y;
    private final Map<Long, List<Integer>> days = new TreeMap<>();
    private double right;
    private double bottom;

    Bands(Arrangement graph) {
      this.graph = graph;
      this.links = Links.of(graph);
      this.x = new double[graph.nodeCount()];
      this.y = new double[graph.nodeCount()];
      for (int node = 0; node < graph.nodeCount(); node++) {
        if (isTimed(node)) {
          days.computeIfAbsent(graph.day(node), day -> new ArrayList<>()).add(node);
        }
      }
    }

    private boolean isTimed(int node) {
      return graph.day(node) != Arrangement.TIMELESS;
    }

    /// Day by day to the right. Where there are more days than a picture of good proportions has
    /// room for, they stand closer than their events are wide, and events give way downwards.
    void events() {
      double natural = spread();
      double area =
          IntStream.range(0, x.length)
              .mapToDouble(node -> graph.width(node) * graph.height(node))
              .sum();
      double wanted = Math.max(LEAST_WIDTH, SPARSE * Math.sqrt(PROPORTION * area));
      double scale = Math.min(1, wanted / Math.max(1, natural));
      Rack rack = new Rack(graph);
      days.values()
          .forEach(
              events ->
                  events.forEach(
                      event -> {
                        x[event] *= scale;
                        rack.add(event, x[event]);
                        right = Math.max(right, x[event] + graph.width(event) / 2);
                      }));
      for (Rack.Row row : rack.rows()) {
        double height = row.nodes().stream().mapToDouble(graph::height).max().orElse(0);
        for (int event : row.nodes()) {
          y[event] = bottom + height / 2;
        }
        bottom += height + 2 * OverlapRemoval.AIR;
      }
    }

    /// Gives each day a place with room for its widest event, and more the longer the time before.
    ///
    /// @return how wide that is
    private double spread() {
      double end = 0;
      long before = 0;
      for (Map.Entry<Long, List<Integer>> day : days.entrySet()) {
        double wait = end == 0 ? 0 : Math.log1p((double) (day.getKey() - before)) * BETWEEN_DAYS;
        before = day.getKey();
        end += Math.min(MOST_FOR_A_WAIT, wait);
        double width = day.getValue().stream().mapToDouble(graph::width).max().orElse(0);
        for (int event : day.getValue()) {
          x[event] = end + width / 2;
        }
        end += width + 2 * OverlapRemoval.AIR;
      }
      return end;
    }

    /// Who takes part stands over the middle of what he takes part in, on the lowest row with room;
    /// those of most events first.
    void over() {
      Rack rack = new Rack(graph);
      IntStream.range(0, x.length)
          .filter(node -> !isTimed(node) && timedNeighbours(node).length > 0)
          .boxed()
          .sorted(
              Comparator.<Integer>comparingInt(node -> -timedNeighbours(node).length)
                  .thenComparing(Comparator.naturalOrder()))
          .forEach(
              node -> {
                double wish =
                    IntStream.of(timedNeighbours(node))
                        .mapToDouble(end -> x[end])
                        .average()
                        .orElse(0);
                x[node] = wish;
                rack.add(node, wish);
              });
      double floor = -BETWEEN_BANDS;
      for (Rack.Row row : rack.rows()) {
        double height = row.nodes().stream().mapToDouble(graph::height).max().orElse(0);
        for (int node : row.nodes()) {
          y[node] = floor - height / 2;
        }
        floor -= height + 2 * OverlapRemoval.AIR;
      }
    }

    private int[] timedNeighbours(int node) {
      return IntStream.of(links.of(node)).filter(this::isTimed).toArray();
    }

    /// Row by row beneath.
    void rest() {
      List<Integer> others = new ArrayList<>();
      new Components(graph)
          .parts()
          .forEach(
              part ->
                  IntStream.of(part)
                      .filter(node -> !isTimed(node) && timedNeighbours(node).length == 0)
                      .forEach(others::add));
      double width = Math.max(LEAST_WIDTH, Math.max(right, 90 * Math.sqrt(others.size())));
      double top = bottom + (days.isEmpty() ? 0 : BETWEEN_BANDS);
      double left = 0;
      double height = 0;
      for (int node : others) {
        if (left > 0 && left + graph.width(node) > width) {
          top += height + 2 * OverlapRemoval.AIR;
          left = 0;
          height = 0;
        }
        x[node] = left + graph.width(node) / 2;
        y[node] = top + graph.height(node) / 2;
        left += graph.width(node) + 3 * OverlapRemoval.AIR;
        height = Math.max(height, graph.height(node));
      }
    }
  }
}
