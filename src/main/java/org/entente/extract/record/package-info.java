/// What extraction finds in an article, as plain records: entities, relations, events, and where
/// the text says so. They know nothing of how they were found, and nothing of RDF.
@NullMarked
package org.entente.extract.record;

import org.jspecify.annotations.NullMarked;
