package org.entente.extract.date;

/// When the clause of a date expression plays, as far as its verb tells.
enum Tense {
  PAST,
  PRESENT,
  FUTURE
}
