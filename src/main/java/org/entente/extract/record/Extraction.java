package org.entente.extract.record;

import java.util.List;
import org.entente.text.AnnotatedText;

/// All that was found in one article.
///
/// @param entities ordered by their first mention
/// @param events ordered by number
public record Extraction(
    Article article,
    AnnotatedText text,
    List<Entity> entities,
    List<Relation> relations,
    List<Event> events) {

  public Extraction {
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
    events = List.copyOf(events);
  }
}
