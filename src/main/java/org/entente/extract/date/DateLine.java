package org.entente.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.text.Span;

/// The line that opens an agency report: "NEW YORK, Dec. 22, 2017 (Agency) —".
///
/// @param span the line up to its dash
/// @param place the words that name the place
/// @param date the day it names; empty if it names none
public record DateLine(Span span, Span place, Optional<LocalDate> date) {}
