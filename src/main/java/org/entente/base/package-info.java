/// What every layer stands on: cancellation, progress, and the one exception family whose texts are
/// written for users. Nothing here knows of articles, RDF or windows.
@NullMarked
package org.entente.base;

import org.jspecify.annotations.NullMarked;
