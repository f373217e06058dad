package org.entente.explore;

import java.util.List;
import org.entente.base.Cancellation;
import org.entente.store.Snapshot;

/// All that can be asked of a snapshot, with one choice of languages. Cheap to make: make one a
/// read.
public final class Explorer {

  private final Snapshot snapshot;
  private final Labels labels;

  /// @param languages the language tags that labels are wanted in, the best first
  public Explorer(Snapshot snapshot, List<String> languages) {
    this.snapshot = snapshot;
    this.labels = new Labels(snapshot, languages);
  }

  /// Labels in English first.
  public Explorer(Snapshot snapshot) {
    this(snapshot, List.of("en"));
  }

  public Labels labels() {
    return labels;
  }

  public Vertices vertices() {
    return new Vertices(snapshot, labels);
  }

  public Neighbours neighbours() {
    return new Neighbours(snapshot, vertices());
  }

  public EventDates dates() {
    return new EventDates(snapshot);
  }

  /// Neighbours by ids, for searches that go through many nodes.
  public DrawnIds drawnIds(Cancellation cancellation) {
    return new DrawnIds(snapshot, cancellation);
  }

  public NodeCards cards() {
    return new NodeCards(snapshot, vertices());
  }

  public LabelSearch search() {
    return new LabelSearch(snapshot, vertices());
  }

  public EntityList entities() {
    return new EntityList(snapshot, vertices());
  }

  public Examples examples() {
    return new Examples(snapshot, vertices());
  }

  public Articles articles() {
    return new Articles(snapshot, vertices());
  }

  public SameEvents sameEvents() {
    return new SameEvents(snapshot, vertices());
  }
}
