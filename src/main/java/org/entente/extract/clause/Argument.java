package org.entente.extract.clause;

/// What fills a slot of a clause: the head token of a phrase.
///
/// @param slot one of the names in [Slot], or the lemma of a preposition
/// @param token the index of the phrase's head token; phrases coordinated with it are further
///   arguments
public record Argument(String slot, int token) {}
