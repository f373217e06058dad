package org.entente.ui.path;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.entente.explore.path.PathAnswer;
import org.entente.explore.path.PathQuestion;

/// What a search for paths brought.
///
/// @param predicates those at the ends and on the paths, with their labels, by label: what can be
///   left out
record Found(PathQuestion question, List<PathAnswer> answers, Map<Node, String> predicates) {}
