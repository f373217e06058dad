package org.entente.store.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.base.Cancellation;
import org.entente.base.Problem;
import org.entente.base.ProblemException;

/// The exact difference between a workspace before and after a write: quads that came and quads
/// that went. Large ones lie on disk until they are closed. May be read by several threads at once.
public final class Changes implements AutoCloseable {

  private static final int WORDS = 200;

  private final QuadSigns signs;
  private final boolean inverse;
  private final List<GraphChange> graphs;
  private final long idle;
  private final OptionalLong version;

  private Changes(
      QuadSigns signs, boolean inverse, List<GraphChange> graphs, long idle, OptionalLong version) {
    this.signs = signs;
    this.inverse = inverse;
    this.graphs = List.copyOf(graphs);
    this.idle = idle;
    this.version = version;
  }

  static Changes of(QuadSigns signs, long idle, OptionalLong version) {
    Map<Node, long[]> counts = new HashMap<>();
    for (int part = 0; part < signs.parts(); part++) {
      signs
          .part(part)
          .forEach(
              (quad, added) ->
                  counts.computeIfAbsent(quad.getGraph(), graph -> new long[2])[added ? 0 : 1]++);
    }
    List<GraphChange> graphs = new ArrayList<>();
    counts.forEach((graph, count) -> graphs.add(new GraphChange(graph, count[0], count[1])));
    graphs.sort(Comparator.comparing(change -> change.graph().toString()));
    return new Changes(signs, false, graphs, idle, version);
  }

  /// The graphs that change, by name.
  public List<GraphChange> graphs() {
    return graphs;
  }

  public long added() {
    return graphs.stream().mapToLong(GraphChange::added).sum();
  }

  public long removed() {
    return graphs.stream().mapToLong(GraphChange::removed).sum();
  }

  public boolean isEmpty() {
    return graphs.isEmpty();
  }

  /// How often something was to be added that was there already, or to be removed that was not.
  public long idle() {
    return idle;
  }

  /// The version of the data that these changes were worked out from, if they are to be made on
  /// that alone.
  public OptionalLong version() {
    return version;
  }

  /// What takes these changes back. Shares their files: closing either closes both.
  public Changes inverse() {
    return new Changes(
        signs,
        !inverse,
        graphs.stream().map(GraphChange::inverse).toList(),
        0,
        OptionalLong.empty());
  }

  /// Some of the quads of one graph that came, or went, always in the same order.
  ///
  /// @param from how many to pass over; takes time in proportion
  public List<Quad> page(Node graph, boolean added, long from, int most) {
    List<Quad> page = new ArrayList<>();
    long passed = 0;
    for (int part = 0; part < signs.parts() && page.size() < most; part++) {
      for (Map.Entry<Quad, Boolean> each : signs.part(part).entrySet()) {
        if (page.size() < most
            && each.getValue() != (added == inverse)
            && each.getKey().getGraph().equals(graph)
            && passed++ >= from) {
          page.add(each.getKey());
        }
      }
    }
    return page;
  }

  /// All quads that came, or went.
  public void each(boolean added, Consumer<Quad> use) {
    for (int part = 0; part < signs.parts(); part++) {
      signs
          .part(part)
          .forEach(
              (quad, sign) -> {
                if (sign != (added == inverse)) {
                  use.accept(quad);
                }
              });
    }
  }

  /// Makes the changes. To be called within a write.
  ///
  /// @throws ProblemException if what is to go is not there, or what is to come is: the write is
  ///   then to be undone
  public void make(DatasetGraph data, Cancellation cancellation) {
    each(
        false,
        quad -> {
          cancellation.check();
          require(data.contains(quad), quad, "not there any more");
          data.delete(quad);
        });
    // After the removals: terms that differ may be one value to the store.
    each(
        true,
        quad -> {
          cancellation.check();
          require(!data.contains(quad), quad, "there again");
          data.add(quad);
        });
  }

  @Override
  public void close() {
    signs.close();
  }

  private static void require(boolean holds, Quad quad, String otherwise) {
    if (!holds) {
      String words = NodeFmtLib.str(quad.asTriple());
      throw new ProblemException(
          Problem.input(
              "the same facts were changed since: “"
                  + (words.length() > WORDS ? words.substring(0, WORDS) + "…" : words)
                  + "” is "
                  + otherwise,
              quad.getGraph().toString(),
              "Nothing was changed. Take back the later changes first."));
    }
  }
}
