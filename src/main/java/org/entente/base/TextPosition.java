package org.entente.base;

/// A place in a text.
///
/// @param line the line, from 1
/// @param column the column in UTF-16 units, from 1
public record TextPosition(int line, int column) {

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
