package org.entente.ui.article;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.base.Problem;

/// An article that has become part of the workspace.
///
/// @param notices what the user should know of how it was read, as sentences
/// @param leftOut why own words were left out; empty if they were not
public record ImportedArticle(Node article, List<String> notices, Optional<Problem> leftOut) {

  public ImportedArticle {
    notices = List.copyOf(notices);
  }
}
