package org.entente.extract.entity;

import java.util.Optional;
import org.entente.extract.gazetteer.GazetteerEntry;

/// A title that the text gives somebody.
///
/// @param office the kind of office
/// @param portfolio further words of its name: "oil" in "oil minister"; empty if none
/// @param body the name of the country or organisation that it is an office of
/// @param first the index of the first token of the whole title, the body's name included
/// @param end the index after the title's last token
/// @param former whether the office is held no more, or not yet
record Title(
    GazetteerEntry office,
    String portfolio,
    Optional<SpottedName> body,
    int first,
    int end,
    boolean former) {}
