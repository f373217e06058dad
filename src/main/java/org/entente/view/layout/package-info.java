/// Where nodes stand: layouts over flat arrays, on any thread, seeded and stoppable. Nothing here
/// knows RDF terms, drawing or the window.
@NullMarked
package org.entente.view.layout;

import org.jspecify.annotations.NullMarked;
