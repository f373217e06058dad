package org.entente.extract.date;

import org.entente.extract.record.DateExpression;

/// A date expression and where it stands in its sentence.
///
/// @param sentence the sentence's index
/// @param first the index of its first token, a leading preposition not counted
/// @param end the index after its last token
public record DateMention(int sentence, int first, int end, DateExpression expression) {}
