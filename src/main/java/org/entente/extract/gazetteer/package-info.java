/// The known countries, cities, organisations and offices, read from Turtle, and the words that
/// name them in a sentence. The only place in extraction that reads RDF; nothing here knows of
/// parses.
@NullMarked
package org.entente.extract.gazetteer;

import org.jspecify.annotations.NullMarked;
