package org.entente.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.base.Cancellation;
import org.entente.mapping.En;
import org.entente.store.IdIndex;
import org.entente.store.Snapshot;
import org.entente.store.label.Fit;
import org.entente.store.label.FoundLabel;
import org.entente.store.label.LabelWords;
import org.entente.store.label.Naming;

/// Finds nodes by what they are called, while the user types.
public final class LabelSearch {

  private final Snapshot snapshot;
  private final Vertices vertices;

  LabelSearch(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  private record Match(Node node, String label, Fit fit) {}

  /// Nodes with a label of which every word of `text` begins some word, ignoring case and
  /// diacritics: whole label first, then by beginning; of those that fit equally, the one of which
  /// more is known and whose label is shorter comes first. Blank text finds nothing. Takes a few
  /// milliseconds where [#isIndexed], else time grows with the number of labels.
  ///
  /// @throws java.util.concurrent.CancellationException if cancelled
  public List<Found> find(String text, int limit, Cancellation cancellation) {
    String folded = LabelWords.folded(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    IdIndex ids = snapshot.ids();
    return snapshot
        .labels()
        .find(text, limit, id -> isFindable(ids.term(id)), cancellation)
        .map(found -> found.stream().map(each -> found(each, ids)).toList())
        .orElseGet(() -> scan(folded, limit, cancellation));
  }

  /// Whether labels have an index that stands at the data; it may be on its way there.
  public boolean isIndexed() {
    return !snapshot.labels().isBehind();
  }

  private Found found(FoundLabel found, IdIndex ids) {
    return new Found(
        vertices.of(ids.term(found.node())), ids.term(found.label()).getLiteralLexicalForm());
  }

  private List<Found> scan(String folded, int limit, Cancellation cancellation) {
    IdIndex ids = snapshot.ids();
    Map<Node, Match> best = new HashMap<>();
    for (Node property : Naming.FINDABLE) {
      Iterator<Triple> labels = snapshot.find(Node.ANY, property, Node.ANY);
      while (labels.hasNext()) {
        cancellation.check();
        Triple triple = labels.next();
        if (triple.getObject().isLiteral()) {
          match(triple.getSubject(), triple.getObject().getLiteralLexicalForm(), folded, best);
        }
      }
    }
    return best.values().stream()
        .filter(match -> isFindable(match.node()))
        .map(match -> new Ranked(match, weight(match, ids, cancellation)))
        .sorted(Ranked.ORDER)
        .limit(limit)
        .map(ranked -> new Found(vertices.of(ranked.match().node()), ranked.match().label()))
        .toList();
  }

  private static long weight(Match match, IdIndex ids, Cancellation cancellation) {
    return LabelWords.weight(
        ids.known(ids.of(match.node()), cancellation), LabelWords.folded(match.label()));
  }

  private record Ranked(Match match, long weight) {

    static final Comparator<Ranked> ORDER =
        Comparator.comparing((Ranked ranked) -> ranked.match().fit())
            .thenComparing(Ranked::weight, Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.match().label(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ranked -> ranked.match().node().toString());
  }

  private static void match(Node node, String label, String wanted, Map<Node, Match> best) {
    Optional<Fit> fit = LabelWords.fit(wanted, LabelWords.folded(label));
    Match known = best.get(node);
    if (fit.isPresent() && (known == null || fit.get().compareTo(known.fit()) < 0)) {
      best.put(node, new Match(node, label, fit.get()));
    }
  }

  /// The ontology's own terms are no finds, nor is what serves evidence.
  private boolean isFindable(Node node) {
    return !(node.isURI() && node.getURI().startsWith(En.NAMESPACE))
        && !vertices.isBookkeeping(node);
  }
}
