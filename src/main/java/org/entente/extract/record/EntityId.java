package org.entente.extract.record;

/// The stable name of an entity, from which its IRI is made.
///
/// @param path lower-case words and hyphens after the kind, such as `country/PRK`,
///   `person/rex-tillerson` or, for what only this article knows, `actor-other-countries`
/// @param local whether the name means something only within its article
public record EntityId(String path, boolean local) implements Comparable<EntityId> {

  public static EntityId global(String path) {
    return new EntityId(path, false);
  }

  public static EntityId local(String path) {
    return new EntityId(path, true);
  }

  @Override
  public int compareTo(EntityId other) {
    return local != other.local ? Boolean.compare(local, other.local) : path.compareTo(other.path);
  }
}
