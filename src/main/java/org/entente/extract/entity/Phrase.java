package org.entente.extract.entity;

import org.entente.text.Span;

/// Tokens of a sentence that belong together.
///
/// @param sentence the sentence's index
/// @param first the index of the first token
/// @param end the index after the last token
/// @param head the index of the head token
record Phrase(int sentence, int first, int end, int head, Span span) {}
