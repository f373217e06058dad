package org.entente.explore.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.explore.Evidence;
import org.entente.explore.Explorer;
import org.entente.explore.NodeCards;
import org.entente.explore.Vertices;
import org.entente.mapping.En;
import org.entente.store.Snapshot;

/// Finds the actors of a workspace that are or may be one. Only those that share a key are
/// compared, so time grows with the actors and with the pairs within each key, not with all pairs.
public final class Duplicates {

  /// The most mentions that are read of one entity.
  public static final int MENTIONS = 2;

  private static final List<Node> TYPES =
      List.of(En.Person, En.Organization, En.GovernmentBody, En.InternationalOrganization);

  private record Actor(Node node, Profile profile) {}

  private record Pair(Actor first, Actor second) {}

  private final Snapshot snapshot;
  private final DuplicateJudge judge;

  public Duplicates(Snapshot snapshot, DuplicateJudge judge) {
    this.snapshot = snapshot;
    this.judge = judge;
  }

  /// The pairs, those that are surely one first, then by label.
  public List<OfferedPair> find(Cancellation cancellation) {
    List<Actor> actors = actors(cancellation);
    Explorer explorer = new Explorer(snapshot);
    Vertices vertices = explorer.vertices();
    NodeCards cards = explorer.cards();
    List<OfferedPair> offered = new ArrayList<>();
    for (Pair pair : candidates(actors)) {
      cancellation.check();
      Judgement judgement = judge.judge(pair.first().profile(), pair.second().profile());
      if (judgement.verdict() != Verdict.DIFFERENT) {
        offered.add(
            new OfferedPair(
                vertices.of(pair.first().node()),
                vertices.of(pair.second().node()),
                judgement,
                mentions(cards, pair.first().node(), cancellation),
                mentions(cards, pair.second().node(), cancellation)));
      }
    }
    offered.sort(
        Comparator.comparing((OfferedPair pair) -> pair.judgement().verdict())
            .thenComparing(pair -> pair.first().label(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(pair -> pair.second().label(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(pair -> pair.first().node().toString()));
    return List.copyOf(offered);
  }

  private static List<Evidence> mentions(NodeCards cards, Node node, Cancellation cancellation) {
    return cards.mentions(node, 0, MENTIONS, cancellation).items();
  }

  private List<Actor> actors(Cancellation cancellation) {
    Set<Node> nodes = new TreeSet<>(Comparator.comparing(Node::toString));
    for (Node type : TYPES) {
      Iterator<Triple> found = snapshot.find(Node.ANY, RDF.Nodes.type, type);
      while (found.hasNext()) {
        cancellation.check();
        nodes.add(found.next().getSubject());
      }
    }
    ProfileReader reader = new ProfileReader(snapshot);
    List<Actor> actors = new ArrayList<>();
    for (Node node : nodes) {
      cancellation.check();
      reader.read(node).ifPresent(profile -> actors.add(new Actor(node, profile)));
    }
    return actors;
  }

  private static List<Pair> candidates(List<Actor> actors) {
    Map<String, List<Actor>> blocks = new LinkedHashMap<>();
    for (Actor actor : actors) {
      for (String key : BlockingKeys.of(actor.profile())) {
        blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(actor);
      }
    }
    Set<Pair> seen = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (List<Actor> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          Pair pair = new Pair(block.get(i), block.get(j));
          if (seen.add(pair)) {
            pairs.add(pair);
          }
        }
      }
    }
    return pairs;
  }
}
