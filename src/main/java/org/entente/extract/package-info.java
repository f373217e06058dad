/// The pipeline from an annotated text to an [org.entente.extract.record.Extraction]; each step has
/// a package of its own below this one. Deterministic; knows nothing of stores or windows.
@NullMarked
package org.entente.extract;

import org.jspecify.annotations.NullMarked;
