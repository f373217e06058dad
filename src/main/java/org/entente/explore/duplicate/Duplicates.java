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

  private record Pair(Node first, Node second) {}

  private final Snapshot snapshot;
  private final DuplicateJudge judge;

  public Duplicates(Snapshot snapshot, DuplicateJudge judge) {
    this.snapshot = snapshot;
    this.judge = judge;
  }

  /// The pairs, those that are surely one first, then by label.
  public List<OfferedPair> find(Cancellation cancellation) {
    Map<Node, Profile> profiles = profiles(cancellation);
    Explorer explorer = new Explorer(snapshot);
    Vertices vertices = explorer.vertices();
    NodeCards cards = explorer.cards();
    List<OfferedPair> offered = new ArrayList<>();
    for (Pair pair : candidates(profiles)) {
      cancellation.check();
      Judgement judgement = judge.judge(profiles.get(pair.first()), profiles.get(pair.second()));
      if (judgement.verdict() != Verdict.DIFFERENT) {
        offered.add(
            new OfferedPair(
                vertices.of(pair.first()),
                vertices.of(pair.second()),
                judgement,
                mentions(cards, pair.first(), cancellation),
                mentions(cards, pair.second(), cancellation)));
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

  private Map<Node, Profile> profiles(Cancellation cancellation) {
    Set<Node> actors = new TreeSet<>(Comparator.comparing(Node::toString));
    for (Node type : TYPES) {
      Iterator<Triple> found = snapshot.find(Node.ANY, RDF.Nodes.type, type);
      while (found.hasNext()) {
        cancellation.check();
        actors.add(found.next().getSubject());
      }
    }
    ProfileReader reader = new ProfileReader(snapshot);
    Map<Node, Profile> profiles = new LinkedHashMap<>();
    for (Node actor : actors) {
      cancellation.check();
      reader.read(actor).ifPresent(profile -> profiles.put(actor, profile));
    }
    return profiles;
  }

  private static List<Pair> candidates(Map<Node, Profile> profiles) {
    Map<String, List<Node>> blocks = new LinkedHashMap<>();
    profiles.forEach(
        (node, profile) ->
            BlockingKeys.of(profile)
                .forEach(key -> blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(node)));
    Set<Pair> seen = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (List<Node> block : blocks.values()) {
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
