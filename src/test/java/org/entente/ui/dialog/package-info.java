@NullMarked
package org.entente.ui.dialog;

import org.jspecify.annotations.NullMarked;
