/// Why a sentence tells the events it tells, or none: records that extraction fills when it is
/// asked to, and their wording. Nothing here changes what is found.
@NullMarked
package org.entente.extract.explain;

import org.jspecify.annotations.NullMarked;
