package org.entente.extract.date;

import java.time.LocalDate;
import java.util.Optional;

/// What a date expression is resolved against.
///
/// @param published the article's date
/// @param told the day that the article named last before the expression
/// @param future whether the clause speaks of what is to come
record Anchor(Optional<LocalDate> published, Optional<LocalDate> told, boolean future) {}
