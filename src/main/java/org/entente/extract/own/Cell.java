package org.entente.extract.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One column of a row.
///
/// @param column where its text begins in the line, from 1
record Cell(String text, int column) {

  static List<Cell> of(String line) {
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    for (String text : line.split("\\|", -1)) {
      cells.add(new Cell(text.strip(), from + 1 + text.length() - text.stripLeading().length()));
      from += text.length() + 1;
    }
    return cells;
  }

  /// Its words between commas.
  List<String> list() {
    return Arrays.stream(text.split(",", -1)).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }
}
