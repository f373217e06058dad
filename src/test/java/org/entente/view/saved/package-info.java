/// Tests of saved views.
@NullMarked
package org.entente.view.saved;

import org.jspecify.annotations.NullMarked;
