package org.entente.extract.quantity;

import org.entente.extract.record.Quantity;

/// A quantity and where it stands in its sentence.
///
/// @param sentence the sentence's index
/// @param first the index of its first token
/// @param end the index after its last token
public record QuantityMention(int sentence, int first, int end, Quantity quantity) {}
