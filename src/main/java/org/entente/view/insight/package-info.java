/// What the shape of the visible graph tells of its nodes: how central they are, what hangs
/// together, and counts of it all. Works on snapshots, on any thread; shows nothing itself.
@NullMarked
package org.entente.view.insight;

import org.jspecify.annotations.NullMarked;
