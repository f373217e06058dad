package org.entente.bench;

import java.util.Random;
import org.graphstream.stream.SinkAdapter;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;

/// GraphStream's layout, as it comes.
final class SpringBoxPeer implements StepwiseLayout {

  private static final String SOURCE = "bench";

  private final SpringBox box = new SpringBox(false, new Random(1));
  private final double[] x;
  private final double[] y;

  SpringBoxPeer(BenchGraph graph) {
    double[][] start = graph.start();
    x = start[0];
    y = start[1];
    for (int node = 0; node < graph.nodes(); node++) {
      box.nodeAdded(SOURCE, node, Integer.toString(node));
    }
    for (int edge = 0; edge < graph.edges(); edge++) {
      box.edgeAdded(
          SOURCE,
          edge,
          "e" + edge,
          Integer.toString(graph.sources()[edge]),
          Integer.toString(graph.targets()[edge]),
          true);
    }
    box.addAttributeSink(
        new SinkAdapter() {
          @Override
          public void nodeAttributeChanged(
              String source, long time, String node, String attribute, Object old, Object value) {
            if (attribute.equals("xyz") && value instanceof Object[] at) {
              int index = Integer.parseInt(node);
              x[index] = ((Number) at[0]).doubleValue();
              y[index] = ((Number) at[1]).doubleValue();
            }
          }
        });
    for (int node = 0; node < graph.nodes(); node++) {
      box.moveNode(Integer.toString(node), x[node] - 0.5, y[node] - 0.5, 0);
    }
  }

  @Override
  public String name() {
    return "GraphStream SpringBox";
  }

  @Override
  public void step() {
    box.compute();
  }

  @Override
  public boolean settled() {
    return box.getStabilization() >= box.getStabilizationLimit();
  }

  @Override
  public double[] x() {
    return x;
  }

  @Override
  public double[] y() {
    return y;
  }
}
