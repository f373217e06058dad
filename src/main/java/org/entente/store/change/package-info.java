/// What a write changes, quad by quad: recorded while it is tried out, kept in memory or on disk,
/// and made or taken back later. Begins and ends no transactions.
@NullMarked
package org.entente.store.change;

import org.jspecify.annotations.NullMarked;
