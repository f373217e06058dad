/// Where SPARQL is written, run and read: editor, examples, results. What a query means is the
/// query layer's business.
@NullMarked
package org.entente.ui.sparql;

import org.jspecify.annotations.NullMarked;
