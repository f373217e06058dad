/// The command line: each command reads its options, calls the same engine classes that a button
/// calls, and prints. Results go to standard output, all else to standard error. No logic of its
/// own.
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
