package org.entente.explore.duplicate;

import java.util.List;
import java.util.Set;

/// What is known of an actor that can tell whether it is another: its names and where it belongs.
///
/// @param kind what it is
/// @param named whether an article names it; else it is only described ("Kenyan president")
/// @param names all its names, the label first; never empty
/// @param countries the ISO 3166-1 alpha-3 codes of the countries it belongs to; empty if unknown
/// @param offices the labels of the offices that it holds
/// @param identifiers what other data sets call it
public record Profile(
    Kind kind,
    boolean named,
    List<String> names,
    Set<String> countries,
    Set<String> offices,
    Set<String> identifiers) {

  /// What can be one with what.
  public enum Kind {
    PERSON,
    BODY
  }

  public Profile {
    names = List.copyOf(names);
    countries = Set.copyOf(countries);
    offices = Set.copyOf(offices);
    identifiers = Set.copyOf(identifiers);
  }

  String label() {
    return names.getFirst();
  }
}
