package org.entente.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/// A graph to measure with.
///
/// @param sources,targets the ends of its edges
record BenchGraph(String name, int nodes, int[] sources, int[] targets) {

  private static final int EDGES_A_NODE = 3;
  private static final long SEED = 20171227;

  int edges() {
    return sources.length;
  }

  /// Three edges a node, their ends drawn evenly.
  static BenchGraph random(int nodes) {
    SplittableRandom random = new SplittableRandom(SEED);
    int edges = EDGES_A_NODE * nodes;
    int[] sources = new int[edges];
    int[] targets = new int[edges];
    for (int edge = 0; edge < edges; edge++) {
      sources[edge] = random.nextInt(nodes);
      targets[edge] = random.nextInt(nodes);
    }
    return new BenchGraph("random", nodes, sources, targets);
  }

  /// Each node that comes is joined to two that stand, the more likely the more edges they have (A.
  /// Barabási, R. Albert: "Emergence of scaling in random networks", 1999).
  static BenchGraph scaleFree(int nodes) {
    SplittableRandom random = new SplittableRandom(SEED);
    int edges = 2 * (nodes - 2);
    int[] sources = new int[edges];
    int[] targets = new int[edges];
    int[] ends = new int[2 * edges + 2];
    ends[0] = 0;
    ends[1] = 1;
    int filled = 2;
    int edge = 0;
    for (int node = 2; node < nodes; node++) {
      int before = filled;
      for (int link = 0; link < 2; link++) {
        sources[edge] = node;
        targets[edge] = ends[random.nextInt(before)];
        ends[filled++] = node;
        ends[filled++] = targets[edge];
        edge++;
      }
    }
    return new BenchGraph("scale-free", nodes, sources, targets);
  }

  /// The facts among resources of a Turtle file; types and links to other data sets left out.
  static BenchGraph ofTurtle(String name, Path file) {
    return of(name, RDFDataMgr.loadGraph(file.toUri().toString()));
  }

  static BenchGraph of(String name, Graph facts) {
    Map<Node, Integer> indexes = new HashMap<>();
    List<int[]> edges = new ArrayList<>();
    for (Triple fact : facts.find().toList()) {
      if (fact.getObject().isURI()
          && fact.getSubject().isURI()
          && !fact.getPredicate().equals(RDF.type.asNode())
          && !fact.getPredicate().equals(OWL.sameAs.asNode())) {
        edges.add(
            new int[] {
              indexes.computeIfAbsent(fact.getSubject(), node -> indexes.size()),
              indexes.computeIfAbsent(fact.getObject(), node -> indexes.size())
            });
      }
    }
    return new BenchGraph(
        name,
        indexes.size(),
        edges.stream().mapToInt(edge -> edge[0]).toArray(),
        edges.stream().mapToInt(edge -> edge[1]).toArray());
  }

  /// The same places to start from for everybody, spread over a square of side 1.
  double[][] start() {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    double[] x = random.doubles(nodes).toArray();
    double[] y = random.doubles(nodes).toArray();
    return new double[][] {x, y};
  }

  /// For each node the nodes next to it.
  int[][] neighbours() {
    int[] degrees = new int[nodes];
    IntStream.range(0, edges())
        .forEach(
            edge -> {
              degrees[sources[edge]]++;
              degrees[targets[edge]]++;
            });
    int[][] neighbours = new int[nodes][];
    Arrays.setAll(neighbours, node -> new int[degrees[node]]);
    for (int edge = 0; edge < edges(); edge++) {
      neighbours[sources[edge]][--degrees[sources[edge]]] = targets[edge];
      neighbours[targets[edge]][--degrees[targets[edge]]] = sources[edge];
    }
    return neighbours;
  }
}
