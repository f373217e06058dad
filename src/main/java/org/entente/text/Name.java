package org.entente.text;

/// A name found in a sentence.
///
/// @param type what it names
/// @param first the index of its first token
/// @param end the index after its last token
public record Name(NameType type, int first, int end) {}
