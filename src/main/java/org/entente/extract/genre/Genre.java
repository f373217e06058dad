package org.entente.extract.genre;

/// A kind of text that tells no events between political actors.
public enum Genre {
  SPORT,
  WEATHER,
  COOKING
}
