package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.gazetteer.GazetteerEntry;
import org.entente.extract.gazetteer.GazetteerMatch;
import org.entente.extract.record.Article;
import org.entente.extract.record.MentionKind;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;

/// Finds who and what an article speaks of. Thread-safe, deterministic.
public final class EntityFinder {

  private final Gazetteer gazetteer;

  public EntityFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// @param text the annotation of the article's text
  public EntityIndex find(Article article, AnnotatedText text) {
    EntityLedger ledger = new EntityLedger();
    PhraseReader phrases = new PhraseReader(text);
    List<List<List<Referent>>> referents = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<List<Referent>> row = new ArrayList<>();
      sentence.tokens().forEach(_ -> row.add(List.of()));
      for (GazetteerMatch match : gazetteer.names(sentence)) {
        GazetteerEntry entry = match.readings().getFirst().entry();
        ledger.open(entry.id(), entry.type(), entry.label(), entry.iso());
        Referent referent =
            new Referent(
                entry.id(),
                entry.type(),
                sentence.index(),
                sentence.spanOf(match.first(), match.end()),
                match.first(),
                match.end(),
                match.end() - 1,
                MentionKind.NAME);
        for (int at = match.first(); at < match.end(); at++) {
          row.set(at, List.of(referent));
        }
      }
      referents.add(row);
    }
    return new EntityIndex(ledger, referents, phrases);
  }
}
