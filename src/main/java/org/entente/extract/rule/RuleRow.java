package org.entente.extract.rule;

/// Where a rule is written.
///
/// @param file the rule table
/// @param line its line there, from 1
/// @param text the line as it is written
public record RuleRow(String file, int line, String text) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
