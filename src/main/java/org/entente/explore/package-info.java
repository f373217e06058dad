/// What the window asks of a workspace: neighbours, cards, labels, search, lists, articles. Pure
/// reads over one [org.entente.store.Snapshot]; no threads and no window here.
@NullMarked
package org.entente.explore;

import org.jspecify.annotations.NullMarked;
