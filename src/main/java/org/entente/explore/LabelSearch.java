package org.entente.explore;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.entente.base.Cancellation;
import org.entente.mapping.En;
import org.entente.store.Snapshot;

/// Finds nodes by what they are called, while the user types.
public final class LabelSearch {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Snapshot snapshot;
  private final Vertices vertices;

  LabelSearch(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
  }

  /// How well a label fits, the best first.
  private enum Fit {
    WHOLE,
    BEGINNING,
    WORDS
  }

  private record Match(Node node, String label, Fit fit) {}

  /// Nodes with a label of which every word of `text` begins some word, ignoring case and
  /// diacritics: whole label first, then by beginning, then by number of mentions, then by label.
  /// Blank text finds nothing. Reads all labels: time grows with their number.
  public List<Found> find(String text, int limit, Cancellation cancellation) {
    String folded = folded(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    Map<Node, Match> best = new HashMap<>();
    List<Node> properties = new ArrayList<>(Labels.NAMING);
    properties.add(SKOS.altLabel.asNode());
    for (Node property : properties) {
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
        .map(match -> new Ranked(match, mentions(match.node())))
        .sorted(Ranked.ORDER)
        .limit(limit)
        .map(ranked -> new Found(vertices.of(ranked.match().node()), ranked.match().label()))
        .toList();
  }

  private record Ranked(Match match, int mentions) {

    static final Comparator<Ranked> ORDER =
        Comparator.comparing((Ranked ranked) -> ranked.match().fit())
            .thenComparing(Ranked::mentions, Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.match().label(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ranked -> ranked.match().node().toString());
  }

  private static void match(Node node, String label, String wanted, Map<Node, Match> best) {
    String folded = folded(label);
    Fit fit;
    if (folded.equals(wanted)) {
      fit = Fit.WHOLE;
    } else if (folded.startsWith(wanted)) {
      fit = Fit.BEGINNING;
    } else if (eachBeginsAWord(wanted, folded)) {
      fit = Fit.WORDS;
    } else {
      return;
    }
    Match known = best.get(node);
    if (known == null || fit.compareTo(known.fit()) < 0) {
      best.put(node, new Match(node, label, fit));
    }
  }

  private static boolean eachBeginsAWord(String wanted, String label) {
    for (String word : wanted.split(" ", -1)) {
      if (!label.startsWith(word) && !label.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }

  /// The ontology's own terms are no finds, nor is what serves evidence.
  private boolean isFindable(Node node) {
    return !(node.isURI() && node.getURI().startsWith(En.NAMESPACE))
        && !vertices.isBookkeeping(node);
  }

  private int mentions(Node node) {
    return Triples.objects(snapshot, node, En.evidence).size();
  }

  /// Lower case, without diacritics, words apart by one blank.
  static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
