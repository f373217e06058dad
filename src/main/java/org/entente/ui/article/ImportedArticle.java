package org.entente.ui.article;

import java.util.List;
import org.apache.jena.graph.Node;

/// An article that has become part of the workspace.
///
/// @param notices what the user should know of how it was read, as sentences
public record ImportedArticle(Node article, List<String> notices) {

  public ImportedArticle {
    notices = List.copyOf(notices);
  }
}
