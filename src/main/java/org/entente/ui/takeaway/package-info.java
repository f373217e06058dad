/// Takes the workspace, the view or a query's result away as a file.
@NullMarked
package org.entente.ui.takeaway;

import org.jspecify.annotations.NullMarked;
