package org.entente.extract.record;

import org.entente.text.Span;

/// A place in the article that refers to an entity.
///
/// @param span the words, without a leading article or title where it is a name
/// @param sentence the sentence's index
public record Mention(Span span, int sentence, MentionKind kind) {}
