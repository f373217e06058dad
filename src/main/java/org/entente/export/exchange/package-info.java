/// The drawn graph as a file for other graph programs. RDF is written by the package above; nothing
/// here knows of the store.
@NullMarked
package org.entente.export.exchange;

import org.jspecify.annotations.NullMarked;
