package org.entente.query.completion;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.query.completion.EntityNames.Named;
import org.entente.query.completion.Proposal.Kind;
import org.entente.store.IdIndex;
import org.entente.store.Snapshot;

/// Proposes entities by what they are called: “north kor” gives the IRI of North Korea. Belongs to
/// the read of its snapshot.
public final class EntityCompletion {

  /// Counting ends here, as the number of a hub's triples takes long and changes nothing.
  public static final int MOST = 10_000;

  /// A letter says too little, and half of the entities have a name with it.
  private static final int LETTERS = 2;

  /// So many names are looked at for each one that is wanted.
  private static final int CHOICE = 4;

  private final IdIndex ids;
  private final EntityNames entities;

  public EntityCompletion(Snapshot snapshot, EntityNames entities) {
    this.ids = snapshot.ids();
    this.entities = entities;
  }

  /// What the typed words name, with how many triples have it at this place, up to [#MOST]. Before
  /// an object stands a predicate: those that it leads to, or if it leads to none of them, all.
  ///
  /// @throws java.util.concurrent.CancellationException if cancelled
  public List<Proposal> at(Place place, int limit, Cancellation cancellation) {
    String typed = place.typed();
    String words = typed.substring(typed.indexOf(':') + 1).strip();
    if (!isEntityPlace(place.expected())
        || words.length() < LETTERS
        || typed.startsWith("?")
        || typed.startsWith("$")
        || typed.startsWith("<")) {
      return List.of();
    }
    Names names = new Names(place.sketch().prefixes());
    List<Proposal> fitting = new ArrayList<>();
    List<Proposal> others = new ArrayList<>();
    for (Named named : entities.find(words, CHOICE * limit, cancellation)) {
      if (named.node().isURI()) {
        long count = count(named.node(), place, cancellation);
        Proposal proposal =
            new Proposal(
                Kind.ENTITY, names.of(named.node().getURI()), named.label(), count, named.about());
        (count > 0 ? fitting : others).add(proposal);
      }
    }
    return Completion.best(place, fitting.isEmpty() ? others : fitting, limit);
  }

  private static boolean isEntityPlace(Expected expected) {
    return switch (expected) {
      case SUBJECT, OBJECT, CLAUSE, EXPRESSION -> true;
      case FORM, PROJECTION, GRAPH, PREFIX, PREDICATE, CLASS, MODIFIER, NOTHING -> false;
    };
  }

  private long count(Node node, Place place, Cancellation cancellation) {
    long id = ids.of(node);
    long[] count = {0};
    IdIndex.Visitor counter = (one, other) -> ++count[0] < MOST;
    if (place.predicate().isPresent()) {
      ids.with(ids.of(place.predicate().get()), id, counter, cancellation);
    } else {
      ids.incoming(id, counter, cancellation);
      if (place.expected() != Expected.OBJECT && count[0] < MOST) {
        ids.outgoing(id, counter, cancellation);
      }
    }
    return count[0];
  }
}
