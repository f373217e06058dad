/// The windows that open before the window: files to choose, text to paste, questions to answer.
/// Behind one interface, so that a test can answer them.
@NullMarked
package org.entente.ui.dialog;

import org.jspecify.annotations.NullMarked;
