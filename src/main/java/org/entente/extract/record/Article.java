package org.entente.extract.record;

import java.time.LocalDate;
import java.util.Optional;

/// A news article to be mapped.
///
/// @param name what the user calls it: its title or file name; becomes part of its IRI
/// @param text the article as read; all spans count its UTF-16 units
/// @param published the day it appeared, if known; "Tuesday" and "last week" are resolved against
///   it
public record Article(String name, String text, Optional<LocalDate> published) {}
