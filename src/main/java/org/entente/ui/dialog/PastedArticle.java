package org.entente.ui.dialog;

import java.time.LocalDate;
import java.util.Optional;

/// An article that the user typed or pasted.
///
/// @param published the day it appeared, if the user told it
public record PastedArticle(String title, String text, Optional<LocalDate> published) {}
