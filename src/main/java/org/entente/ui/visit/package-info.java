/// Where the reader is and was: the node in focus, with back and forward, and its bread crumbs.
@NullMarked
package org.entente.ui.visit;

import org.jspecify.annotations.NullMarked;
