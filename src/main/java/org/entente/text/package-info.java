/// A plain text becomes sentences, tokens, tags, lemmas, names and a dependency parse. The only
/// place that knows OpenNLP and MaltParser; nothing here knows what a sentence is about.
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
