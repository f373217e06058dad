/// Tests of the rows that queries give: keeping them, ordering and narrowing them.
@NullMarked
package org.entente.query.result;

import org.jspecify.annotations.NullMarked;
