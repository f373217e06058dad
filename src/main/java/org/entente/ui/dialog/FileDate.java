package org.entente.ui.dialog;

import java.time.LocalDate;
import java.util.Optional;

/// When the articles in some files appeared, as the user answered.
///
/// @param published empty if the user does not know
public record FileDate(Optional<LocalDate> published) {}
