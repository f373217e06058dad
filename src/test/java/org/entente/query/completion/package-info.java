/// Tests of what is proposed at the caret of a query.
@NullMarked
package org.entente.query.completion;

import org.jspecify.annotations.NullMarked;
