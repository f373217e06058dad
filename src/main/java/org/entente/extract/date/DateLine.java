package org.entente.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.text.Span;

/// A line at the head of an article that tells where or when it was written: "NEW YORK, Dec. 22,
/// 2017 (Agency) —", "Published: 3 May 2018, 10:15 am".
///
/// @param span the line, up to its dash where the article goes on behind one
/// @param place the words that name the place; empty if it names none
/// @param date the day it names; empty if it names none, or none with its year
public record DateLine(Span span, Optional<Span> place, Optional<LocalDate> date) {}
