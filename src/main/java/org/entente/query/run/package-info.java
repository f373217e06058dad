/// Queries under way: rows that come when they are asked for, limits of time, stopping. No JavaFX.
@NullMarked
package org.entente.query.run;

import org.jspecify.annotations.NullMarked;
