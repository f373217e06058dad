package org.entente.view.insight;

import org.entente.view.Emphasis.Channel;

/// What can be measured of the nodes of a graph. Facts count in both directions.
public enum Measure {
  DEGREE("Degree", "How many facts a node takes part in."),
  BETWEENNESS("Betweenness", "How many shortest ways between others lead through a node."),
  CLOSENESS("Closeness", "How near a node is to all others that it is joined to."),
  PAGE_RANK("PageRank", "How well a node is joined to well-joined nodes."),
  COMPONENTS("Components", "What hangs together at all: no way leads from one to another."),
  COMMUNITIES("Communities", "What is joined more closely within than to the rest.");

  private final String title;
  private final String meaning;

  Measure(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /// Its name for a menu, in English.
  public String title() {
    return title;
  }

  /// What it means, in a sentence for those who do not know the name.
  public String meaning() {
    return meaning;
  }

  /// Whether it sorts nodes into groups, rather than telling how much of something each has.
  public boolean groups() {
    return switch (this) {
      case DEGREE, BETWEENNESS, CLOSENESS, PAGE_RANK -> false;
      case COMPONENTS, COMMUNITIES -> true;
    };
  }

  /// How it is shown unless the user wishes otherwise.
  public Channel usualChannel() {
    return groups() ? Channel.GROUP : Channel.SIZE;
  }
}
