/// Who says what: quotations, reported speech and their speakers, and which events are told only by
/// somebody whom the article quotes.
@NullMarked
package org.entente.extract.speech;

import org.jspecify.annotations.NullMarked;
