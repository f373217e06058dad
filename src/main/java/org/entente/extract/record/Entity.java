package org.entente.extract.record;

import java.util.List;
import java.util.Optional;

/// Somebody or something that the article speaks of.
///
/// @param label the best name the article or the gazetteer has for it
/// @param iso the ISO 3166-1 alpha-3 code of the country it is or belongs to, if that is known
/// @param mentions where the article refers to it, in order; empty only for what a gazetteer adds
///   (an office's country)
public record Entity(
    EntityId id, EntityType type, String label, Optional<String> iso, List<Mention> mentions) {

  public Entity {
    mentions = List.copyOf(mentions);
  }
}
