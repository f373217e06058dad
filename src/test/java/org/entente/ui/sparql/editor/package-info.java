/// Tests of what the editor works with.
@NullMarked
package org.entente.ui.sparql.editor;

import org.jspecify.annotations.NullMarked;
