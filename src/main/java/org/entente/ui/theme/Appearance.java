package org.entente.ui.theme;

/// Which colours the user wants.
public enum Appearance {
  SYSTEM("As the system"),
  LIGHT("Light"),
  DARK("Dark");

  private final String label;

  Appearance(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
