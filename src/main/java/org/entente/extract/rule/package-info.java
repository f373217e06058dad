/// The rule table: which words in which frame mean which event, and who plays which part in it.
/// Data that a user can read and extend, and its reader; applying rules is not done here.
@NullMarked
package org.entente.extract.rule;

import org.jspecify.annotations.NullMarked;
