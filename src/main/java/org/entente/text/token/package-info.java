/// Where tokens, sentences and paragraphs begin and end, and which lines are no part of an article:
/// spans only, found by rules and word lists. No model is used here.
@NullMarked
package org.entente.text.token;

import org.jspecify.annotations.NullMarked;
