package org.entente.ui.dialog;

import java.util.List;

/// A key and what it does, for the list of shortcuts.
record Shortcut(String keys, String action) {

  static final List<Shortcut> ALL =
      List.of(
          new Shortcut("Ctrl+F", "Search entities and events"),
          new Shortcut("Ctrl+O", "Import articles"),
          new Shortcut("Ctrl+Shift+V", "Import pasted text"),
          new Shortcut("Ctrl+Shift+O", "Open RDF files"),
          new Shortcut("Ctrl+S", "Export RDF"),
          new Shortcut("Ctrl+P", "Save a picture, or the graph for other programs"),
          new Shortcut("Ctrl+Shift+C", "Copy the picture"),
          new Shortcut("Alt+Left, Alt+Right", "Back, forward"),
          new Shortcut("Ctrl+Z, Ctrl+Shift+Z", "Undo, redo in the graph"),
          new Shortcut("Ctrl+7", "The trail of all steps"),
          new Shortcut("Ctrl+D, Ctrl+Shift+D", "Save the view, go to the saved views"),
          new Shortcut("Enter, double click", "Expand the selected node"),
          new Shortcut("Delete", "Hide the selected nodes"),
          new Shortcut("Arrow keys", "Walk from node to node"),
          new Shortcut("Ctrl+E", "Events as nodes or as edges"),
          new Shortcut("Ctrl+L", "Arrange the graph anew"),
          new Shortcut("Ctrl+0", "Fit the graph to the window"),
          new Shortcut("Ctrl+1, Ctrl+2, Ctrl+3", "Article, SPARQL, own words"),
          new Shortcut("Ctrl+Shift+M", "Map all articles anew"),
          new Shortcut("Ctrl+Enter", "Run the query"),
          new Shortcut("F3, Shift+F3", "Next, previous mention in the article"),
          new Shortcut("Shift+F1", "Why the sentence at the caret tells an event, or none"),
          new Shortcut("F8, F9, F10", "Show or hide left, bottom, right panel"),
          new Shortcut("Escape", "Close a notice, stop the query"));
}
