/// Words that say when, resolved against the article's own date and nothing else.
@NullMarked
package org.entente.extract.date;

import org.jspecify.annotations.NullMarked;
