/// The program's entry point and the one place where its parts are wired together.
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
