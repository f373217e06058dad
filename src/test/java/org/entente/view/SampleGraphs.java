package org.entente.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.extract.record.Modality;

/// Graphs to draw in tests.
public final class SampleGraphs {

  private static final String ID = "https://example.org/id/";
  private static final String TERM = "https://w3id.org/entente/ontology#";

  private final Map<String, VisibleNode> nodes = new HashMap<>();
  private final List<VisibleNode> order = new ArrayList<>();
  private final List<VisibleEdge> edges = new ArrayList<>();

  public static Node term(String name) {
    return NodeFactory.createURI(ID + name.replace(' ', '-'));
  }

  public static Node predicate(String name) {
    return NodeFactory.createURI(TERM + name.replace(' ', '-'));
  }

  public static VisibleNode node(String label, NodeKind kind) {
    return new VisibleNode(term(label), label, "", kind, Modality.ASSERTED, -1);
  }

  public static VisibleEdge edge(String from, String predicate, String to) {
    return new VisibleEdge(
        Triple.create(term(from), predicate(predicate), term(to)), predicate, Modality.ASSERTED);
  }

  public SampleGraphs add(String label, NodeKind kind) {
    return add(label, label, kind, Modality.ASSERTED, -1);
  }

  public SampleGraphs add(String id, String label, NodeKind kind, Modality modality, int total) {
    VisibleNode node = new VisibleNode(term(id), label, "", kind, modality, total);
    nodes.put(id, node);
    order.add(node);
    return this;
  }

  public SampleGraphs join(String from, String predicate, String to) {
    return join(from, predicate, to, Modality.ASSERTED);
  }

  public SampleGraphs join(String from, String predicate, String to, Modality modality) {
    edges.add(
        new VisibleEdge(
            Triple.create(term(from), predicate(predicate), term(to)), predicate, modality));
    return this;
  }

  /// An event with its agent and target.
  public SampleGraphs event(
      String id, NodeKind kind, Modality modality, String agent, String target) {
    add(id, kind.title(), kind, modality, -1);
    join(id, "agent", agent, modality);
    return join(id, "target", target, modality);
  }

  public Subgraph build() {
    return new Subgraph(order, edges);
  }

  /// Some thirty nodes of an invented article, with every modality, and counts of hidden
  /// neighbours.
  public static Subgraph article() {
    return new SampleGraphs()
        .add("Norland", "Norland", NodeKind.COUNTRY, Modality.ASSERTED, 14)
        .add("Sudland", "Sudland", NodeKind.COUNTRY, Modality.ASSERTED, 9)
        .add("Ostia", "Ostia", NodeKind.COUNTRY, Modality.ASSERTED, 31)
        .add(
            "League",
            "League of Coastal Nations",
            NodeKind.INTERNATIONAL_ORGANIZATION,
            Modality.ASSERTED,
            8)
        .add("Council", "Council of the League", NodeKind.GOVERNMENT_BODY, Modality.ASSERTED, -1)
        .add("Anna Berg", NodeKind.PERSON)
        .add("Igor Petrenko", NodeKind.PERSON)
        .add("Maria del Carmen Rodríguez y Salvatierra", NodeKind.PERSON)
        .add("Harbour Workers' Union", NodeKind.ORGANIZATION)
        .add("protesters", NodeKind.ACTOR)
        .add("Foreign Minister", NodeKind.OFFICE)
        .add("Spokeswoman", NodeKind.OFFICE)
        .add("Port Clare", NodeKind.PLACE)
        .add("fishing rights in the northern strait", NodeKind.TOPIC)
        .add("ballistic missile", NodeKind.WEAPON)
        .add("coal exports", NodeKind.MEASURE)
        .event("e1", NodeKind.AGREEMENT, Modality.ASSERTED, "Norland", "Sudland")
        .event("e2", NodeKind.CALL, Modality.ASSERTED, "Anna Berg", "Igor Petrenko")
        .event("e3", NodeKind.SANCTION, Modality.ASSERTED, "Council", "Ostia")
        .event("e4", NodeKind.WEAPONS_TEST, Modality.ASSERTED, "Ostia", "ballistic missile")
        .event("e5", NodeKind.STATEMENT, Modality.CLAIMED, "Ostia", "League")
        .event("e6", NodeKind.DEMAND, Modality.REQUESTED, "Anna Berg", "Sudland")
        .event("e7", NodeKind.THREAT, Modality.HYPOTHETICAL, "Ostia", "Norland")
        .event("e8", NodeKind.REJECTION, Modality.ASSERTED, "Norland", "Ostia")
        .event("e9", NodeKind.CONSULTATION, Modality.PLANNED, "Norland", "Ostia")
        .event("e10", NodeKind.MILITARY_ACTION, Modality.DENIED, "Sudland", "protesters")
        .event("e11", NodeKind.ACCUSATION, Modality.ASSERTED, "Harbour Workers' Union", "Sudland")
        .event("e12", NodeKind.SUPPORT, Modality.ASSERTED, "League", "Norland")
        .join("e1", "agreed on", "fishing rights in the northern strait")
        .join("e2", "discussed", "fishing rights in the northern strait")
        .join("e3", "has measure", "coal exports")
        .join("e1", "place", "Port Clare")
        .join("Council", "part of", "League")
        .join("Anna Berg", "holds office", "Foreign Minister")
        .join("Foreign Minister", "office of", "Norland")
        .join("Igor Petrenko", "citizen of", "Sudland")
        .join("Maria del Carmen Rodríguez y Salvatierra", "holds office", "Spokeswoman")
        .join("Spokeswoman", "office of", "League")
        .build();
  }

  /// Three parallel edges, two opposite ones, two loops, and each modality on an edge.
  public static Subgraph knots() {
    SampleGraphs graph =
        new SampleGraphs()
            .add("Alpha", NodeKind.COUNTRY)
            .add("Beta", NodeKind.COUNTRY)
            .add("Gamma", NodeKind.PERSON)
            .add("Delta", NodeKind.ORGANIZATION)
            .add("Epsilon", NodeKind.INTERNATIONAL_ORGANIZATION)
            .join("Alpha", "agrees with", "Beta")
            .join("Alpha", "accuses", "Beta", Modality.DENIED)
            .join("Beta", "threatens", "Alpha", Modality.CLAIMED)
            .join("Gamma", "supports", "Delta", Modality.PLANNED)
            .join("Delta", "asks", "Gamma", Modality.REQUESTED)
            .join("Epsilon", "part of", "Epsilon")
            .join("Epsilon", "reforms", "Epsilon")
            .join("Alpha", "member of", "Epsilon")
            .join("Beta", "may leave", "Epsilon", Modality.HYPOTHETICAL)
            .join("Gamma", "speaks for", "Alpha");
    return graph.build();
  }

  /// A seeded graph in which some nodes have far more edges than others.
  public static Subgraph random(int size, int edgeCount, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SampleGraphs graph = new SampleGraphs();
    NodeKind[] kinds = NodeKind.values();
    for (int index = 0; index < size; index++) {
      graph.add("Node " + index, kinds[random.nextInt(kinds.length)]);
    }
    for (int index = 0; index < edgeCount; index++) {
      int from = random.nextInt(size);
      int to = (int) (size * Math.pow(random.nextDouble(), 2.2));
      graph.join("Node " + from, "p" + index % 7, "Node " + to);
    }
    return graph.build();
  }

  /// A seeded graph in which each node that comes is joined to `links` that stand, the more likely
  /// the more edges they have; hubs have hidden neighbours (after Barabási and Albert, 1999).
  public static Subgraph scaleFree(int size, int links, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SampleGraphs graph = new SampleGraphs();
    NodeKind[] kinds = NodeKind.values();
    int[] ends = new int[2 * links * size + 1];
    int filled = 1;
    for (int index = 0; index < size; index++) {
      NodeKind kind = kinds[random.nextInt(kinds.length)];
      int total = index < size / 50 ? 40 + random.nextInt(400) : -1;
      graph.add("Node " + index, kind.title() + " " + index, kind, Modality.ASSERTED, total);
      Modality[] modalities = Modality.values();
      for (int link = 0; link < links && index > 0; link++) {
        int to = ends[random.nextInt(filled)];
        Modality modality =
            random.nextInt(8) > 0 ? Modality.ASSERTED : modalities[random.nextInt(6)];
        graph.join("Node " + index, "p" + link, "Node " + to, modality);
        ends[filled++] = to;
        ends[filled++] = index;
      }
    }
    return graph.build();
  }

  /// A graph with its nodes where they are first put.
  public static GraphSnapshot snapshot(Subgraph subgraph) {
    VisibleGraph graph = new VisibleGraph();
    graph.show("Show", subgraph);
    return graph.snapshot();
  }
}
