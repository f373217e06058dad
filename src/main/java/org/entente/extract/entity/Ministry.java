package org.entente.extract.entity;

import java.util.Optional;
import org.entente.extract.gazetteer.GazetteerEntry;

/// A ministry as a text names it.
///
/// @param portfolio its content words in lower case and one spelling: "foreign", "trade industry"
/// @param title the portfolio's words as a heading: "Foreign", "Trade and Industry"
/// @param country the country it is of, if the words tell
/// @param first the index of the first token of its name, the country's adjective included
/// @param end the index after the last token of its name
record Ministry(
    String portfolio, String title, Optional<GazetteerEntry> country, int first, int end) {

  Ministry of(GazetteerEntry other) {
    return new Ministry(portfolio, title, Optional.of(other), first, end);
  }
}
