package org.entente.extract.date;

import java.util.Optional;
import java.util.function.Function;
import org.entente.extract.record.DateRange;

/// A date expression as read, before it is resolved.
///
/// @param first the index of its first token
/// @param end the index after its last token
/// @param meaning the days meant, if they can be told
record Reading(int first, int end, Function<Anchor, Optional<DateRange>> meaning) {}
