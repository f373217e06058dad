package org.entente.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.extract.record.Modality;
import org.entente.mapping.En;
import org.entente.store.Snapshot;

/// Reads the profiles of all events that may be told by more than one article. What somebody says
/// is his own event and has none. Time grows with the number of events.
final class EventProfiles {

  /// Shorter words tell nothing of what is going on.
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");

  private static final Set<String> PLAIN =
      Set.of(
          "about", "after", "against", "also", "before", "between", "both", "from", "have", "into",
          "more", "other", "over", "said", "says", "some", "than", "that", "their", "them", "they",
          "this", "these", "those", "were", "which", "will", "with", "would", "could", "been",
          "being", "what", "when", "while", "where", "whose", "such", "very", "just", "only");

  private final Snapshot snapshot;
  private final Vertices vertices;
  private final EvidenceReader evidence;
  private final EventDates dates;

  EventProfiles(Snapshot snapshot, Vertices vertices) {
    this.snapshot = snapshot;
    this.vertices = vertices;
    this.evidence = new EvidenceReader(snapshot, vertices);
    this.dates = new EventDates(snapshot);
  }

  List<EventProfile> all(Cancellation cancellation) {
    List<EventProfile> profiles = new ArrayList<>();
    for (Triple typed :
        Triples.list(snapshot.find(Node.ANY, En.eventType, Node.ANY), cancellation)) {
      cancellation.check();
      Node event = typed.getSubject();
      if (!snapshot.contains(event, RDF.Nodes.type, En.Statement)) {
        profile(event, typed.getObject()).ifPresent(profiles::add);
      }
    }
    return profiles;
  }

  /// Empty where no mention and no sentence shows the event.
  private Optional<EventProfile> profile(Node event, Node type) {
    List<Node> mentions =
        evidence.mentionsOf(event, 0, Integer.MAX_VALUE, Cancellation.NONE).items();
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    Evidence first = evidence.ofMention(event, mentions.getFirst());
    Set<Node> parties = new LinkedHashSet<>(Triples.objects(snapshot, event, En.agent));
    parties.addAll(Triples.objects(snapshot, event, En.target));
    Vertex vertex = vertices.of(event);
    boolean real =
        vertex.modality() != Modality.DENIED && vertex.modality() != Modality.HYPOTHETICAL;
    return first
        .sentence()
        .map(
            sentence ->
                new EventProfile(
                    vertex,
                    vertices.of(first.article()),
                    snapshot.object(first.article(), En.published).flatMap(EventDates::day),
                    type,
                    real,
                    parties,
                    dates.of(event),
                    words(mentions, parties),
                    sentence.text()));
  }

  private Set<String> words(List<Node> mentions, Set<Node> parties) {
    Set<String> words = new HashSet<>();
    for (Node mention : mentions) {
      words.addAll(words(Triples.text(snapshot, mention, En.exactText)));
    }
    for (Node party : parties) {
      words.removeAll(words(vertices.labels().of(party)));
    }
    return words;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> !PLAIN.contains(word))
        .forEach(words::add);
    return words;
  }
}
