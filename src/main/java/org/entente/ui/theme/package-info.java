/// How the window looks: light, dark or as the system; style sheets and colours. No content.
@NullMarked
package org.entente.ui.theme;

import org.jspecify.annotations.NullMarked;
