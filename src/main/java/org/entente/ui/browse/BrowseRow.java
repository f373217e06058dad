package org.entente.ui.browse;

import org.entente.explore.ClassCount;
import org.entente.explore.Vertex;

/// A row of the list of entities.
sealed interface BrowseRow {

  record OfClass(ClassCount entry) implements BrowseRow {}

  record OfNode(Vertex vertex) implements BrowseRow {}

  /// Stands for nodes that are not listed yet.
  ///
  /// @param offset the first of them in the whole list
  record More(ClassCount entry, int offset, int count) implements BrowseRow {}

  record Loading() implements BrowseRow {}
}
