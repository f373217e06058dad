/// Brings articles and RDF files into the workspace and takes them out again.
@NullMarked
package org.entente.ui.article;

import org.jspecify.annotations.NullMarked;
