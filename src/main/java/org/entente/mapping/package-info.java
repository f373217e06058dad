/// From an [org.entente.extract.record.Extraction] to RDF: the vocabulary, the names of things, and
/// the triples of one article with their evidence. Writes to graphs in memory only; knows no store.
@NullMarked
package org.entente.mapping;

import org.jspecify.annotations.NullMarked;
