/// Where a query is written: colours, brackets, faults, completion, finding and replacing, tabs.
/// Running it and showing what it gives is not done here.
@NullMarked
package org.entente.ui.sparql.editor;

import org.jspecify.annotations.NullMarked;
