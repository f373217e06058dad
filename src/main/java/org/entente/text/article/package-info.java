/// How an article comes from a file: which bytes are text, in which encoding, and what to tell the
/// user if they are not. Nothing here looks at what the text says.
@NullMarked
package org.entente.text.article;

import org.jspecify.annotations.NullMarked;
