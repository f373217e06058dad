package org.entente.extract.record;

import org.entente.text.Span;

/// An entity in a role, and the words that put it there.
public record Filler(Role role, EntityId entity, Span span) {}
