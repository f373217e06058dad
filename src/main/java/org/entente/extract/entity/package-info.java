/// Who and what an article speaks of: noun phrases, names, titles and safe coreference become
/// entities, the relations that titles tell, and an index from tokens to what they refer to. Events
/// are not looked at here.
@NullMarked
package org.entente.extract.entity;

import org.jspecify.annotations.NullMarked;
