/// Tests of queries under way.
@NullMarked
package org.entente.query.run;

import org.jspecify.annotations.NullMarked;
