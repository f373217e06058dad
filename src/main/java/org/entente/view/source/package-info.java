/// Reads from the store what the visible graph shows: an article's actors and events, a node's
/// neighbours. Articles, sentences, mentions, reifiers and classes never become nodes.
@NullMarked
package org.entente.view.source;

import org.jspecify.annotations.NullMarked;
