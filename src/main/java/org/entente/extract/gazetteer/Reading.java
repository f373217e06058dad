package org.entente.extract.gazetteer;

/// One thing that some words may mean.
///
/// @param form in which way the words name the entry
/// @param ambiguous whether they may well mean something that the gazetteer does not know
public record Reading(GazetteerEntry entry, Form form, boolean ambiguous) {

  /// In which way words name an entry.
  public enum Form {
    NAME,
    /// An adjective or a word for the people: "Russian", "Syrians".
    ADJECTIVE,
    /// The name of a place or building that stands for it as an actor.
    METONYM
  }
}
