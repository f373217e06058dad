package org.entente.ui.palette;

/// Where an action stands: in which menu, and among which others there. Sections of one menu are
/// parted by a line, and come in this order.
public enum Section {
  IMPORT("_File"),
  SAVE("_File"),
  EXIT("_File"),
  VISIT("_Go"),
  SEARCH("_Go"),
  EVIDENCE("_Go"),
  HISTORY("G_raph"),
  VIEW("G_raph"),
  NODE("G_raph"),
  DRAWING("G_raph"),
  LAYOUT("G_raph"),
  ZOOM("G_raph"),
  SELECT("_Select"),
  SPREAD("_Select"),
  SIZE("_Insight"),
  SHADE("_Insight"),
  GROUP("_Insight"),
  COUNT("_Insight"),
  QUERY(""),
  WORDS("_Words"),
  TABS("_View"),
  PANELS("_View"),
  COLOURS("_View"),
  HELP("_Help");

  private final String menu;

  Section(String menu) {
    this.menu = menu;
  }

  /// The menu's title, an underscore before the letter that opens it; empty for what stands in no
  /// menu.
  public String menu() {
    return menu;
  }

  /// The menu's title as it is read.
  public String title() {
    return this == QUERY ? "Query" : menu.replace("_", "");
  }
}
