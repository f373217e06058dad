package org.entente.bench;

import java.util.Arrays;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;

/// Gephi's ForceAtlas2 with its own settings for the graph's size, Barnes-Hut and two threads. It
/// never ends by itself.
final class ForceAtlasPeer implements StepwiseLayout {

  private static final float EXTENT = 1000;

  private final ForceAtlas2 layout;
  private final Node[] nodes;

  ForceAtlasPeer(BenchGraph graph) {
    GraphModel model = GraphModel.Factory.newInstance();
    DirectedGraph gephi = model.getDirectedGraph();
    double[][] start = graph.start();
    nodes = new Node[graph.nodes()];
    for (int node = 0; node < nodes.length; node++) {
      nodes[node] = model.factory().newNode(Integer.toString(node));
      nodes[node].setX((float) start[0][node] * EXTENT);
      nodes[node].setY((float) start[1][node] * EXTENT);
      gephi.addNode(nodes[node]);
    }
    for (int edge = 0; edge < graph.edges(); edge++) {
      Node source = nodes[graph.sources()[edge]];
      Node target = nodes[graph.targets()[edge]];
      if (gephi.getEdge(source, target) == null) {
        gephi.addEdge(model.factory().newEdge(source, target, 0, true));
      }
    }
    layout = new ForceAtlas2(new ForceAtlas2Builder());
    layout.setGraphModel(model);
    layout.resetPropertiesValues();
    layout.setBarnesHutOptimize(true);
    layout.setThreadsCount(2);
    layout.initAlgo();
  }

  @Override
  public String name() {
    return "Gephi ForceAtlas2";
  }

  @Override
  public void step() {
    layout.goAlgo();
  }

  @Override
  public boolean settled() {
    return false;
  }

  @Override
  public double[] x() {
    return Arrays.stream(nodes).mapToDouble(Node::x).toArray();
  }

  @Override
  public double[] y() {
    return Arrays.stream(nodes).mapToDouble(Node::y).toArray();
  }
}
