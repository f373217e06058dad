/// The models: tags, lemmas, names and dependencies over OpenNLP and MaltParser, which are known
/// nowhere else. Models are shared and immutable; what works with them belongs to one thread.
@NullMarked
package org.entente.text.model;

import org.jspecify.annotations.NullMarked;
