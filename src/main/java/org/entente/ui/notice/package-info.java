/// Tells the user what went wrong or what was done, once, in plain words. No stack traces.
@NullMarked
package org.entente.ui.notice;

import org.jspecify.annotations.NullMarked;
