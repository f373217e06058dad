package org.entente.extract.entity;

import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.text.AnnotatedText;

/// Finds who and what an article speaks of. Thread-safe, deterministic.
public final class EntityFinder {

  private final Gazetteer gazetteer;

  public EntityFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// @param text the annotation of the article's text
  public EntityIndex find(Article article, AnnotatedText text) {
    PhraseReader phrases = new PhraseReader(text);
    return new EntityIndex(new EntityLedger(), List.of(), phrases);
  }
}
