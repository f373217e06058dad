package org.entente.extract.gazetteer;

import java.util.List;
import java.util.Optional;

/// Words of a sentence that the gazetteer knows.
///
/// @param first the index of the first token
/// @param end the index after the last token
/// @param readings what the words may mean, the likeliest without context first; never empty
public record GazetteerMatch(int first, int end, List<Reading> readings) {

  public GazetteerMatch {
    readings = List.copyOf(readings);
  }

  /// The first reading of that form, if there is one.
  public Optional<Reading> as(Reading.Form form) {
    return readings.stream().filter(reading -> reading.form() == form).findFirst();
  }
}
