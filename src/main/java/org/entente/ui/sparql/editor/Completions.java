package org.entente.ui.sparql.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.entente.base.Cancellation;
import org.entente.explore.Explorer;
import org.entente.query.completion.Completion;
import org.entente.query.completion.EntityCompletion;
import org.entente.query.completion.EntityNames.Named;
import org.entente.query.completion.Place;
import org.entente.query.completion.Proposal;
import org.entente.query.completion.Statistics;
import org.entente.store.Snapshot;
import org.entente.store.Workspace;
import org.entente.ui.task.Latest;

/// Answers what may stand at the caret, in two strokes: at once what statistics in memory tell,
/// then with it the entities of the data that are called so. Counts in the background, at first
/// when somebody writes and then whenever the data changed; until that is done, the last counts do.
/// Belongs to the window's thread.
public final class Completions {

  private static final int AT_MOST = 60;

  private final Workspace workspace;
  private final Latest counting;
  private final Latest asking;
  private Statistics statistics = Statistics.NONE;
  private boolean counted;
  private boolean stale = true;

  public Completions(Workspace workspace, Latest counting, Latest asking) {
    this.workspace = workspace;
    this.counting = counting;
    this.asking = asking;
  }

  /// The data changed.
  public void refresh() {
    stale = true;
    if (counted) {
      count();
    }
  }

  /// Somebody is about to write.
  void count() {
    if (!stale) {
      return;
    }
    stale = false;
    counted = true;
    counting.run(
        "Counting for completion",
        (progress, cancellation) ->
            workspace.read(snapshot -> Statistics.of(snapshot, cancellation)),
        now -> statistics = now);
  }

  /// @param told hears the best proposals first, once or twice; drops what came before
  void ask(String query, int caret, Offer told) {
    count();
    Statistics known = statistics;
    asking.run(
        "Completing",
        (progress, cancellation) -> {
          Place place = Place.at(query, caret);
          return new Answer(place, new Completion(known).at(place, AT_MOST));
        },
        answer -> {
          told.take(answer.place(), answer.proposals());
          withEntities(answer, told);
        });
  }

  /// Whoever takes proposals.
  @FunctionalInterface
  interface Offer {

    void take(Place place, List<Proposal> proposals);
  }

  private record Answer(Place place, List<Proposal> proposals) {}

  void cancel() {
    asking.cancel();
  }

  private void withEntities(Answer answer, Offer told) {
    Consumer<List<Proposal>> more =
        entities -> {
          if (!entities.isEmpty()) {
            List<Proposal> all = new ArrayList<>(answer.proposals());
            all.addAll(entities);
            told.take(answer.place(), Completion.best(answer.place(), all, AT_MOST));
          }
        };
    asking.run(
        "Looking for names",
        (progress, cancellation) ->
            workspace.read(
                snapshot ->
                    new EntityCompletion(
                            snapshot, (text, limit, stop) -> named(snapshot, text, limit, stop))
                        .at(answer.place(), AT_MOST, cancellation)),
        more);
  }

  private static List<Named> named(
      Snapshot snapshot, String text, int limit, Cancellation cancellation) {
    return new Explorer(snapshot)
        .search().find(text, limit, cancellation).stream()
            .map(
                found -> {
                  Node node = found.vertex().node();
                  return new Named(node, found.matched(), found.vertex().typeLabel());
                })
            .toList();
  }
}
