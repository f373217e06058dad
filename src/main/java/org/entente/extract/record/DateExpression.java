package org.entente.extract.record;

import java.util.Optional;
import org.entente.text.Span;

/// Words that say when.
///
/// @param range the days meant; empty where the words need a date that is not known
public record DateExpression(Span span, Optional<DateRange> range) {}
