package org.entente.ui.dialog;

/// What to save the drawn graph as.
///
/// @param extent how much of the graph; formats for other programs always take the whole
/// @param scale for PNG: pixels of the file per pixel of the screen
/// @param legend whether a legend stands below the picture
/// @param colours for pictures
public record PictureWish(
    Format format, Extent extent, double scale, boolean legend, Colours colours) {

  /// A picture, or the graph for another program.
  public enum Format {
    PNG("png", "PNG, a picture of pixels", true),
    SVG("svg", "SVG, a picture of lines and text", true),
    GEXF("gexf", "GEXF, for Gephi", false),
    GRAPHML("graphml", "GraphML, for Cytoscape, yEd and NetworkX", false),
    DOT("dot", "DOT, for Graphviz", false);

    private final String ending;
    private final String title;
    private final boolean picture;

    Format(String ending, String title, boolean picture) {
      this.ending = ending;
      this.title = title;
      this.picture = picture;
    }

    public String ending() {
      return ending;
    }

    public String title() {
      return title;
    }

    public boolean isPicture() {
      return picture;
    }
  }

  /// How much of the graph is drawn.
  public enum Extent {
    SEEN("What the window shows"),
    WHOLE("The whole graph");

    private final String label;

    Extent(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// In which colours.
  public enum Colours {
    SCREEN("As on the screen"),
    LIGHT("Light, for paper"),
    DARK("Dark");

    private final String label;

    Colours(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
