/// The user's own words: rules, names and aliases from a file of a workspace, checked line by line,
/// and laid over those that come with the program.
@NullMarked
package org.entente.extract.own;

import org.jspecify.annotations.NullMarked;
