/// What of a schema is drawn: classes as nodes, predicates between them as edges. Which of them,
/// not how; that is told by the packages for layouts and pictures.
@NullMarked
package org.entente.view.schema;

import org.jspecify.annotations.NullMarked;
