package org.entente.text.model;

/// One annotator for all tests of a JVM: the models of many would not fit into its memory.
public final class SharedAnnotator {

  public static final NewsAnnotator ENGLISH = new NewsAnnotator();

  private SharedAnnotator() {}
}
