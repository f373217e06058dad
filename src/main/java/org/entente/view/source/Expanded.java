package org.entente.view.source;

import org.entente.view.Subgraph;

/// What an expansion brings.
///
/// @param subgraph the neighbours that come, with their edges among each other and to what is shown
/// @param total how many neighbours the node has by the relations that were asked for
/// @param more whether some of them are still not shown
/// @param sparql a query that gives what the expansion stands for; empty if nothing came
public record Expanded(Subgraph subgraph, int total, boolean more, String sparql) {}
